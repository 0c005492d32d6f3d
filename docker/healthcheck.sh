#!/usr/bin/env bash
# Whether the portal can serve; the image has no curl.
exec 3<>"/dev/tcp/127.0.0.1/${MANAGEMENT_PORT:-8081}" || exit 1
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
IFS= read -r status <&3
[[ $status == *' 200'* ]]
