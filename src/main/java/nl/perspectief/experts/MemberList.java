package nl.perspectief.experts;

import java.util.List;

/**
 * Who is in a pool.
 *
 * @param candidates experts of the municipality who could be added, by name; empty for who may add nobody
 */
public record MemberList(List<PoolMember> members, List<Candidate> candidates) {}
