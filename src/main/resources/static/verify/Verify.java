import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Verifies the sealed file of a vote, and counts it again. It needs a JDK (21 or later) and nothing else:
 *
 *   java Verify.java file.json [previous.json …] [--sha256 DIGEST] [--receipt CODE] [--copy other.json]
 *
 * The files are those of one council, the latest first. DIGEST is what you were told when the vote was sealed: only that
 * shows that nobody changed the file afterwards. CODE is your receipt. A copy is the same file from somebody else.
 * It ends with 0 if everything fits; with 1 if something does not, and says what, at which byte (the first is 0) and in
 * which ballot; with 3 if a file has no ballots, so that nobody can verify it. The verdict is the last line. What a file says
 * stands between quotation marks, and what could write elsewhere on the screen as its number (backslash, u, four digits).
 */
public final class Verify {

    public static void main(String[] arguments) throws Exception {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) throws Exception {
        var files = new ArrayList<Path>();
        var options = new HashMap<String, String>();
        for (var each = arguments.iterator(); each.hasNext(); ) {
            var argument = each.next();
            if (!argument.startsWith("--")) files.add(Path.of(argument));
            else if (List.of("--sha256", "--receipt", "--copy").contains(argument) && each.hasNext()) options.put(argument, each.next());
            else files.clear();
        }
        if (files.isEmpty()) {
            out.println("java Verify.java file.json [previous.json …] [--sha256 DIGEST] [--receipt CODE] [--copy other.json]");
            return 2;
        }
        var problems = 0;
        var unverifiable = 0;
        Verify later = null;
        for (var file : files) {
            var verify = new Verify(Files.readAllBytes(file), out);
            out.println((later == null ? "" : "\n") + shown(file));
            verify.file(later == null ? options : Map.of());
            if (later != null) verify.chain(later);
            problems += verify.problems;
            if (verify.unverifiable) unverifiable++;
            later = verify;
        }
        if (later.previous != null) out.println("\nThe file before the last of these was not given; its seal is " + later.previous);
        if (!options.containsKey("--sha256")) out.println("\nCompare the SHA-256 with the one that you were told when the vote was"
                + " sealed (--sha256): only that shows that nobody changed the file.");
        if (problems > 0) out.println("\nProblems: " + problems);
        else if (unverifiable > 0) out.println("\n" + (files.size() == 1 ? "This file" : unverifiable + " of " + files.size() + " files")
                + " can not be verified: without ballots nothing shows that question, roll and result are those of the vote.");
        else out.println("\nEverything fits.");
        return problems > 0 ? 1 : unverifiable > 0 ? 3 : 0;
    }

    /** On one line and between quotation marks, whatever it is: a text can't look like what this program says. */
    private static String shown(Object text) {
        var shown = new StringBuilder("\"");
        text.toString().codePoints().forEach(sign -> {
            var plain = switch (Character.getType(sign)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                        Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
                case Character.SPACE_SEPARATOR -> sign == ' ';
                default -> sign != '"' && sign != '\\';
            };
            if (plain) shown.appendCodePoint(sign);
            else for (var unit : Character.toChars(sign)) shown.append(String.format("\\u%04X", (int) unit));
        });
        return shown.append('"').toString();
    }

    private final byte[] bytes;
    private final PrintStream out;
    private int problems;
    private boolean unverifiable; // without ballots
    private String seal; // the digest of the complete file
    private String previous;
    private Node previousNode;
    private String council;

    private Verify(byte[] bytes, PrintStream out) {
        this.bytes = bytes;
        this.out = out;
    }

    private void file(Map<String, String> options) throws Exception {
        var sha256 = sha256(bytes, 0, bytes.length);
        seal = sha256;
        out.println("SHA-256: " + sha256);
        if (options.containsKey("--copy")) {
            var copy = Files.readAllBytes(Path.of(options.get("--copy")));
            var differs = Arrays.mismatch(bytes, copy);
            if (differs >= 0) problem(differs, place(copy, differs), "here the copy is different");
        }
        Vote vote = null;
        try {
            vote = vote(new Reader(bytes).file());
        } catch (Bad bad) {
            problem(bad.at, bad.where, bad.getMessage());
        }
        var told = options.getOrDefault("--sha256", seal).toLowerCase(Locale.ROOT);
        if (!told.equals(seal)) {
            problem(0, "the whole", "this is not the sealed file: its digest is " + seal + ", not " + shown(told)
                    + ". What was changed, the same file from somebody else shows (--copy)");
        }
        if (vote != null && problems == 0) {
            if (vote.reduced) {
                unverifiable = true;
                out.println("This file can not be verified: so few voted in secret that it has no ballots. Nothing ties its question,"
                        + " roll and result to the complete file, also if that file's SHA-256 is the one that you were told.");
            } else vote.count(HexFormat.of().parseHex(sha256)).forEach(out::println);
        }
        if (vote != null && options.containsKey("--receipt")) receipt(vote, options.get("--receipt"));
    }

    private static String place(byte[] file, int at) {
        try {
            return new Reader(file).file().at(at).where;
        } catch (Bad unreadable) {
            return unreadable.where;
        }
    }

    private void receipt(Vote vote, String code) throws Exception {
        var typed = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
        var text = typed.getBytes(StandardCharsets.UTF_8);
        if (vote.receipts.contains(sha256(text, 0, text.length))) out.println("The receipt is in the file.");
        else problem(0, "receipts", "the receipt is not in the file");
    }

    private void chain(Verify later) {
        if (!seal.equals(later.previous)) {
            problem(0, "the whole", "this is not the file before the one above, which names " + later.previous
                    + (later.previousNode == null ? "" : " at its byte " + later.previousNode.start));
        } else if (!Objects.equals(council, later.council)) problem(0, "manifest", "this is of another council than the file above");
        else out.println("It is the one before the file above.");
    }

    private void problem(long at, String where, String what) {
        problems++;
        out.println("PROBLEM at byte " + at + " (" + (where.matches("[a-z0-9, ]*") ? where : shown(where)) + "): " + what);
    }

    private static String sha256(byte[] bytes, int from, int to) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(bytes, from, to - from);
        return HexFormat.of().formatHex(digest.digest());
    }

    // What the file holds ------------------------------------------------------------------------------------------

    private Vote vote(Node file) throws Exception {
        var reduced = !file.has("ballots");
        if (reduced) file.members("complete", "manifest", "previous", "receipts", "result", "tied", "turnout", "winners");
        else file.members("ballots", "manifest", "previous", "receipts", "turnout");
        previousNode = file.get("previous");
        previous = previousNode.value == null ? null : previousNode.matches("[0-9a-f]{64}");
        var manifest = file.get("manifest");
        var vote = new Vote(manifest, reduced);
        council = manifest.get("municipality").matches(".+") + " " + manifest.get("council").matches(".+");
        var turnout = file.get("turnout").number(0, vote.roll);
        out.println("Question: " + shown(manifest.get("title").get("nl").value) + " / " + shown(manifest.get("title").get("uk").value));
        out.println("Council: " + shown(council) + ", " + vote.secrecy + ", until " + manifest.get("closesAt").value);
        out.println("Kind: " + vote.describe() + "; options: " + (vote.options.isEmpty() ? "yes, no, abstain" : vote.names()));
        out.println("Rule: " + vote.rule());
        out.println("Manifest, as it stood on the ballot, SHA-256: " + sha256(bytes, manifest.start, manifest.end));
        out.println("Roll: " + vote.roll + ", turnout: " + turnout);
        out.println("Previous seal: " + previous);
        if (reduced) {
            published(file, vote, (int) turnout);
        } else {
            vote.ballots(file.get("ballots"));
            file.get("turnout").require(turnout == vote.choices.size(), "there are " + vote.choices.size() + " ballots, not " + turnout);
        }
        var last = new String[] {""};
        file.get("receipts").each(receipt -> {
            var hash = receipt.matches("[0-9a-f]{64}");
            receipt.require(hash.compareTo(last[0]) > 0, "this receipt is there twice, or not in order");
            last[0] = hash;
            vote.receipts.add(hash);
        });
        file.get("receipts").require(vote.receipts.size() == (vote.secret ? turnout : 0),
                "there are " + vote.receipts.size() + " receipts for " + turnout + (vote.secret ? " secret" : " open") + " ballots");
        return vote;
    }

    /** A result without ballots: whether it can be one. That it is the one nothing shows. */
    private void published(Node file, Vote vote, int turnout) throws Exception {
        file.get("turnout").require(vote.secret && turnout < 5, "only of a secret vote with fewer than five ballots the ballots are left out");
        seal = file.get("complete").matches("[0-9a-f]{64}");
        out.println("SHA-256 of the complete file, which stays in the portal: " + seal);
        var result = file.get("result").matches("ADOPTED|REJECTED|CHOSEN|TIED|NO_CHOICE|NO_QUORUM");
        out.println("Result, as the file says: " + result);
        var named = new HashSet<Object>();
        for (var chosen : List.of("winners", "tied")) {
            file.get(chosen).each(option -> {
                option.require(vote.options.containsKey(option.value), "there is no such option");
                option.require(named.add(option.value), "an option is there twice");
            });
            out.println((chosen.equals("tied") ? "Tied, as the file says: " : "Winners, as the file says: ") + file.get(chosen).texts());
        }
        file.get("result").require(vote.canBe(result, turnout, file.get("winners").texts(), file.get("tied").texts()),
                "this result is impossible with this question, rule and turnout");
    }

    /** What is asked, by which rule, and what the ballots say. A choice is what it gives to each option, in the order it names them. */
    private static final class Vote {
        final boolean reduced, secret;
        final String kind, method, secrecy, majority, base, tie;
        final Map<String, String> options = new LinkedHashMap<>(); // with the location of each, or ""
        final int roll, most, seats, minimum, numerator, denominator;
        final Map<String, String> texts = new HashMap<>();
        final List<Map<String, Integer>> choices = new ArrayList<>();
        final Set<String> receipts = new HashSet<>();

        Vote(Node manifest, boolean reduced) throws Exception {
            this.reduced = reduced;
            manifest.members("closesAt", "council", "format", "key", "municipality", "opensAt", "options", "question", "roll",
                    "rule", "secrecy", "text", "title");
            manifest.get("format").matches("perspectief-poll-1");
            manifest.get("key").matches("[0-9a-f]{32}");
            secrecy = manifest.get("secrecy").matches("OPEN|SECRET");
            secret = secrecy.equals("SECRET");
            var closes = manifest.get("closesAt");
            closes.require(closes.parsed(Instant::parse).isAfter(manifest.get("opensAt").parsed(Instant::parse)), "it closes before it opens");
            for (var text : List.of(manifest.get("title"), manifest.get("text"))) texts(text);
            var people = manifest.get("roll").members("eligibleOn", "kind", "sha256", "size");
            people.get("kind").matches("MEMBERS|RESIDENTS");
            people.get("eligibleOn").parsed(LocalDate::parse);
            people.get("sha256").matches("[0-9a-f]{64}");
            roll = (int) people.get("size").number(secret ? 5 : 1, 1_000_000);
            var question = manifest.get("question");
            kind = question.get("kind").matches("YES_NO|ONE|APPROVAL|SCORES|RANKING|POINTS|ELECTION");
            switch (kind) {
                case "YES_NO" -> question.members("kind");
                case "APPROVAL" -> question.members("kind", "most", "options");
                case "RANKING" -> question.members("kind", "method", "options");
                case "POINTS" -> question.members("kind", "options", "points");
                case "ELECTION" -> question.members("kind", "minimumPerLocation", "options", "seats");
                default -> question.members("kind", "options");
            }
            if (!kind.equals("YES_NO")) question.get("options").each(this::option);
            var number = options.size();
            question.require(kind.equals("YES_NO") || number >= 2 && number <= 100, "there are " + number + " options");
            method = kind.equals("RANKING") ? question.get("method").matches("BORDA|INSTANT_RUNOFF") : "";
            seats = kind.equals("ELECTION") ? (int) question.get("seats").number(1, number) : 1;
            minimum = kind.equals("ELECTION") ? (int) question.get("minimumPerLocation").number(0, seats) : 0;
            question.require(minimum == 0 || !options.containsValue("") && minimum * new HashSet<>(options.values()).size() <= seats,
                    "the locations cannot get that many seats");
            question.require(minimum == 0 || options.values().stream().allMatch(location -> Collections.frequency(options.values(), location) >= minimum),
                    "a location has fewer candidates than seats");
            question.require(!secret || number <= 12 || !kind.matches("RANKING|SCORES|POINTS"), "too many options for a secret vote");
            question.require(secret || !kind.equals("ELECTION"), "persons are elected in secret");
            most = switch (kind) {
                case "APPROVAL" -> (int) question.get("most").number(1, number);
                case "POINTS" -> (int) question.get("points").number(2, 100);
                case "ELECTION" -> seats;
                case "RANKING" -> number;
                case "SCORES" -> 5;
                default -> 1;
            };
            var texts = manifest.get("options");
            texts.members(options.keySet().stream().sorted().toArray(String[]::new));
            for (var option : options.keySet()) {
                texts(texts.get(option));
                this.texts.put(option, texts.get(option).get("nl").value.toString());
            }
            var rule = manifest.get("rule").members("base", "majority", "quorum", "tie");
            majority = rule.get("majority").matches(kind.equals("YES_NO") ? "SIMPLE|ABSOLUTE|TWO_THIRDS|FOUR_FIFTHS" : "SIMPLE");
            base = rule.get("base").matches(majority.equals("SIMPLE") ? "FOR_AND_AGAINST" : "FOR_AND_AGAINST|ALL_BALLOTS|WHOLE_ROLL");
            tie = rule.get("tie").matches(kind.equals("YES_NO") ? "REJECTED" : "REJECTED|LOT");
            var quorum = rule.get("quorum");
            denominator = quorum.value == null ? 1 : (int) quorum.members("denominator", "numerator").get("denominator").number(1, 1000);
            numerator = quorum.value == null ? 0 : (int) quorum.get("numerator").number(1, denominator);
            quorum.require(quorum.value == null || BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).equals(BigInteger.ONE),
                    "the share is not in lowest terms");
        }

        private static void texts(Node text) throws Bad {
            text.members("en", "nl", "uk");
            for (var language : List.of("en", "nl", "uk")) text.get(language).matches("(?s)" + (language.equals("en") ? ".*" : ".+"));
        }

        private void option(Node option) throws Bad {
            if (option.has("location")) option.members("id", "location");
            else option.members("id");
            var id = option.get("id").matches("[a-z0-9]{1,8}");
            option.require(!options.containsKey(id), "an option is there twice");
            options.put(id, option.has("location") ? option.get("location").matches("[A-Za-z0-9._-]{1,40}") : "");
        }

        String describe() {
            return kind + (method.isEmpty() ? "" : " by " + method) + switch (kind) {
                case "APPROVAL" -> " of at most " + most;
                case "POINTS" -> ", " + most + " points to divide";
                case "ELECTION" -> " of " + seats + (minimum == 0 ? "" : ", at least " + minimum + " per location");
                default -> "";
            };
        }

        String rule() {
            return (numerator == 0 ? "no quorum" : "quorum " + numerator + "/" + denominator + " of the roll")
                    + (kind.equals("YES_NO") ? ", majority " + majority + " of " + base : ", ties: " + tie);
        }

        List<String> names() {
            return options.keySet().stream().map(id -> id + " = " + shown(texts.get(id))).toList();
        }

        void ballots(Node ballots) throws Bad {
            var sign = secret ? "id" : "name";
            var last = new byte[][] {{}};
            ballots.each(ballot -> {
                var text = ballot.members("choice", sign).get(sign).matches(secret ? "[0-9a-f]{32}" : "(?s).+");
                var order = Arrays.compareUnsigned(last[0], last[0] = text.getBytes(StandardCharsets.UTF_8));
                ballot.get(sign).require(order < 0 || order == 0 && !secret, "this ballot is there twice, or not in order");
                choices.add(choice(ballot.get("choice")));
            });
        }

        private Map<String, Integer> choice(Node choice) throws Bad {
            var given = new LinkedHashMap<String, Integer>();
            if (kind.equals("YES_NO")) {
                var said = choice.matches("yes|no|abstain");
                if (!said.equals("abstain")) given.put(said, 1);
            } else if (kind.equals("SCORES") || kind.equals("POINTS")) {
                choice.require(choice.value instanceof Map, "this is no choice for this question");
                for (var each : choice.map().entrySet()) {
                    each.getValue().require(options.containsKey(each.getKey()), "there is no such option");
                    given.put(each.getKey(), (int) each.getValue().number(1, most));
                }
                var sum = given.values().stream().mapToInt(Integer::intValue).sum();
                choice.require(kind.equals("SCORES") || sum <= most, "more than " + most + " points");
            } else {
                choice.each(option -> {
                    option.require(option.value instanceof String id && options.containsKey(id), "there is no such option");
                    option.require(given.put((String) option.value, 1) == null, "an option is there twice");
                });
                choice.require(given.size() <= most, "more than " + most + " options");
                var sorted = options.keySet().stream().filter(given::containsKey).toList();
                choice.require(kind.equals("RANKING") || sorted.equals(List.copyOf(given.keySet())), "the options are not in order");
            }
            return given;
        }

        // Counting ---------------------------------------------------------------------------------------------

        private byte[] digest;

        List<String> count(byte[] sealed) throws Exception {
            digest = sealed;
            var cast = choices.size();
            var abstained = choices.stream().filter(Map::isEmpty).count();
            var counts = new LinkedHashMap<String, Integer>();
            (kind.equals("YES_NO") ? List.of("yes", "no") : options.keySet()).forEach(option -> counts.put(option, 0));
            for (var choice : choices) {
                var place = 0;
                for (var each : choice.entrySet()) {
                    var worth = method.equals("BORDA") ? options.size() - 1 - place
                            : method.equals("INSTANT_RUNOFF") ? (place == 0 ? 1 : 0) : each.getValue();
                    counts.merge(each.getKey(), worth, Integer::sum);
                    place++;
                }
            }
            var shown = new LinkedHashMap<>(counts);
            if (kind.equals("YES_NO")) shown.put("abstain", (int) abstained);
            var lines = new ArrayList<>(List.of("Counts" + (method.equals("INSTANT_RUNOFF") ? ", first round: " : ": ") + shown, "Abstained: " + abstained));
            if ((long) cast * denominator < (long) numerator * roll) lines.add("Result: NO_QUORUM");
            else if (kind.equals("YES_NO")) lines.add("Result: " + (adopted(counts.get("yes"), counts.get("no"), cast) ? "ADOPTED" : "REJECTED"));
            else if (abstained == cast) lines.add("Result: NO_CHOICE");
            else if (method.equals("INSTANT_RUNOFF")) runoff(lines);
            else strongest(counts, lines);
            return lines;
        }

        boolean canBe(String result, int turnout, List<Object> winners, List<Object> tied) {
            var nobody = winners.isEmpty() && tied.isEmpty();
            if ((long) turnout * denominator < (long) numerator * roll) return nobody && result.equals("NO_QUORUM");
            if (kind.equals("YES_NO")) return nobody && (result.equals("REJECTED") || result.equals("ADOPTED") && adopted(turnout, 0, turnout));
            var perLocation = options.keySet().stream().collect(Collectors.groupingBy(options::get, Collectors.filtering(winners::contains, Collectors.counting())));
            return switch (result) {
                case "CHOSEN" -> turnout > 0 && tied.isEmpty() && winners.size() == seats
                        && (minimum == 0 || perLocation.values().stream().allMatch(number -> number >= minimum));
                case "TIED" -> turnout > 0 && tie.equals("REJECTED") && winners.size() < seats && winners.size() + tied.size() > seats;
                case "NO_CHOICE" -> nobody;
                default -> false;
            };
        }

        private boolean adopted(long yes, long no, long cast) {
            var whole = switch (base) {
                case "ALL_BALLOTS" -> cast;
                case "WHOLE_ROLL" -> roll;
                default -> yes + no;
            };
            return yes > 0 && switch (majority) {
                case "ABSOLUTE" -> 2 * yes > whole;
                case "TWO_THIRDS" -> 3 * yes >= 2 * whole;
                case "FOUR_FIFTHS" -> 5 * yes >= 4 * whole;
                default -> yes > no;
            };
        }

        /** Lowest first: SHA-256 of the seal's 32 bytes followed by the option's id. */
        private String lot(String option) {
            try {
                var sha256 = MessageDigest.getInstance("SHA-256");
                sha256.update(digest);
                return HexFormat.of().formatHex(sha256.digest(option.getBytes(StandardCharsets.UTF_8)));
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private void strongest(Map<String, Integer> counts, List<String> lines) {
            var byCount = Comparator.comparing((String option) -> -counts.get(option));
            if (tie.equals("LOT")) {
                lines.add("Result: CHOSEN");
                lines.add("Winners: " + seated(byCount.thenComparing(this::lot)));
                return;
            }
            // who is chosen even behind all its equals, and who may be if it is ahead of them
            var inOrder = options.keySet().stream().sorted(byCount).toList();
            var certain = inOrder.stream().filter(one -> seated(byCount.thenComparing(one::equals)).contains(one)).toList();
            var open = inOrder.stream()
                    .filter(one -> !certain.contains(one) && seated(byCount.thenComparing(other -> !other.equals(one))).contains(one))
                    .toList();
            lines.add("Result: " + (open.isEmpty() ? "CHOSEN" : "TIED"));
            lines.add("Winners: " + certain);
            if (!open.isEmpty()) lines.add("Undecided between: " + open);
        }

        private List<String> seated(Comparator<String> order) {
            var inOrder = options.keySet().stream().sorted(order).toList();
            var chosen = new HashSet<String>();
            if (minimum > 0) {
                inOrder.stream().collect(Collectors.groupingBy(options::get)).values()
                        .forEach(own -> chosen.addAll(own.subList(0, Math.min(minimum, own.size()))));
            }
            for (var option : inOrder) if (chosen.size() < seats) chosen.add(option);
            return inOrder.stream().filter(chosen::contains).toList();
        }

        private void runoff(List<String> lines) {
            var left = new ArrayList<>(options.keySet());
            var rounds = new ArrayList<Map<String, Long>>();
            while (true) {
                var votes = new LinkedHashMap<String, Long>();
                left.forEach(option -> votes.put(option, 0L));
                for (var choice : choices) {
                    choice.keySet().stream().filter(left::contains).findFirst().ifPresent(option -> votes.merge(option, 1L, Long::sum));
                }
                rounds.addFirst(votes);
                lines.add("Round " + rounds.size() + ": " + votes);
                var all = votes.values().stream().mapToLong(Long::longValue).sum();
                var winner = left.stream().filter(option -> 2 * votes.get(option) > all).findFirst();
                if (winner.isPresent()) {
                    lines.add("Result: CHOSEN");
                    lines.add("Winners: [" + winner.get() + "]");
                    return;
                }
                List<String> last = left;
                for (var round : rounds) { // the latest first
                    var among = last;
                    var fewest = among.stream().mapToLong(round::get).min().orElseThrow();
                    last = among.stream().filter(option -> round.get(option) == fewest).toList();
                }
                if (last.size() == 2 && left.size() == 2 && tie.equals("REJECTED")) {
                    lines.add("Result: TIED");
                    lines.add("Winners: []");
                    lines.add("Undecided between: " + last);
                    return;
                }
                var out = last.stream().max(Comparator.comparing(this::lot)).orElseThrow();
                lines.add(out + " drops out" + (last.size() > 1 ? " by lot" : ""));
                left.remove(out);
            }
        }
    }

    // JSON, in the canonical form of RFC 8785 and no other: one text for one content ---------------------------------

    /** @param value null, a Boolean, a Long, a String, a List of nodes, or a Map of nodes by name */
    private record Node(Object value, int start, int end, String where) {

        interface Check {
            void of(Node node) throws Bad;
        }

        @SuppressWarnings("unchecked")
        Map<String, Node> map() {
            return (Map<String, Node>) value;
        }

        boolean has(String name) {
            return value instanceof Map<?, ?> map && map.containsKey(name);
        }

        Node get(String name) throws Bad {
            require(has(name), "there is no " + name);
            return map().get(name);
        }

        Node members(String... names) throws Bad {
            require(value instanceof Map<?, ?> map && List.copyOf(map.keySet()).equals(List.of(names)), "there should be " + String.join(", ", names));
            return this;
        }

        void each(Check check) throws Bad {
            require(value instanceof List, "this is no list");
            for (var each : (List<?>) value) check.of((Node) each);
        }

        List<Object> texts() {
            return ((List<?>) value).stream().map(each -> ((Node) each).value).toList();
        }

        String matches(String pattern) throws Bad {
            require(value instanceof String text && text.matches(pattern), "this is not what stands here in such a file");
            return (String) value;
        }

        long number(long least, long most) throws Bad {
            require(value instanceof Long number && number >= least && number <= most, "this is no number from " + least + " to " + most);
            return (Long) value;
        }

        <T> T parsed(Function<String, T> parse) throws Bad {
            try {
                var parsed = parse.apply(matches(".+"));
                require(parsed.toString().equals(value), "this moment is not in its usual form");
                return parsed;
            } catch (java.time.DateTimeException e) {
                throw new Bad(start, where, "this is no moment");
            }
        }

        /** The innermost at a byte. */
        Node at(int place) {
            var parts = value instanceof Map ? map().values() : value instanceof List<?> list ? list : List.of();
            for (var part : parts) if (part instanceof Node inner && inner.start <= place && place < inner.end) return inner.at(place);
            return this;
        }

        void require(boolean good, String problem) throws Bad {
            if (!good) throw new Bad(start, where, problem);
        }
    }

    private static final class Bad extends Exception {
        final int at;
        final String where;

        Bad(int at, String where, String problem) {
            super(problem, null, false, false);
            this.at = at;
            this.where = where.isEmpty() ? "the whole" : where;
        }
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;
        private int malformed = -1; // the first byte that is not UTF-8

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        Node file() throws Bad {
            var input = ByteBuffer.wrap(bytes);
            try {
                StandardCharsets.UTF_8.newDecoder().decode(input);
            } catch (CharacterCodingException e) {
                malformed = input.position();
            }
            var file = value("", 0);
            if (at < bytes.length) throw new Bad(at, "", "something follows after the end");
            return file;
        }

        private Node value(String where, int depth) throws Bad {
            if (depth > 10) throw new Bad(at, where, "too deep");
            var start = at;
            Object value = switch (peek()) {
                case '{' -> object(where, depth);
                case '[' -> list(where, depth);
                case '"' -> string(where);
                case 'n' -> word("null", null, where);
                case 't' -> word("true", true, where);
                case 'f' -> word("false", false, where);
                default -> number(where);
            };
            return new Node(value, start, at, where.isEmpty() ? "the whole" : where);
        }

        private int peek() {
            return at < bytes.length ? bytes[at] & 0xff : -1;
        }

        private boolean found(char sign) {
            var found = peek() == sign;
            if (found) at++;
            return found;
        }

        private void want(char sign, String where) throws Bad {
            if (!found(sign)) throw new Bad(at, where, "here should be " + sign);
        }

        private Map<String, Node> object(String where, int depth) throws Bad {
            var members = new LinkedHashMap<String, Node>();
            var last = "";
            want('{', where);
            if (found('}')) return members;
            do {
                var start = at;
                var name = string(where);
                if (!members.isEmpty() && name.compareTo(last) <= 0) throw new Bad(start, where, "a name is there twice, or not in order");
                last = name;
                want(':', where);
                members.put(name, value(where.isEmpty() ? name : where + ", " + name, depth + 1));
            } while (found(','));
            want('}', where);
            return members;
        }

        private List<Node> list(String where, int depth) throws Bad {
            var items = new ArrayList<Node>();
            want('[', where);
            if (found(']')) return items;
            var item = where.matches("ballots|receipts") ? where.substring(0, where.length() - 1) + " " : where + " ";
            do items.add(value(item + (items.size() + 1), depth + 1));
            while (found(','));
            want(']', where);
            return items;
        }

        private String string(String where) throws Bad {
            want('"', where);
            var text = new StringBuilder();
            var start = at;
            while (peek() != '"') {
                if (at == malformed) throw new Bad(at, where, "this is not UTF-8");
                if (peek() < ' ') throw new Bad(at, where, at < bytes.length ? "a sign that must be escaped" : "the file ends too early");
                if (peek() != '\\') {
                    at++;
                    continue;
                }
                text.append(new String(bytes, start, at - start, StandardCharsets.UTF_8)).append(escaped(where));
                start = at;
            }
            text.append(new String(bytes, start, at - start, StandardCharsets.UTF_8));
            at++;
            return text.toString();
        }

        private char escaped(String where) throws Bad {
            var start = at++;
            var known = "\"\\bfnrt".indexOf(peek());
            if (known >= 0) {
                at++;
                return "\"\\\b\f\n\r\t".charAt(known);
            }
            var code = new String(bytes, at, Math.min(5, bytes.length - at), StandardCharsets.ISO_8859_1);
            if (!code.matches("u00[01][0-9a-f]") || "\b\f\n\r\t".indexOf(Integer.parseInt(code.substring(1), 16)) >= 0) {
                throw new Bad(start, where, "this sign is written otherwise in canonical form");
            }
            at += 5;
            return (char) Integer.parseInt(code.substring(1), 16);
        }

        private Long number(String where) throws Bad {
            var start = at;
            while (peek() >= '0' && peek() <= '9') at++;
            var digits = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
            if (!digits.matches("0|[1-9][0-9]{0,14}")) throw new Bad(start, where, "this is no whole number, nor anything else");
            return Long.valueOf(digits);
        }

        private Object word(String word, Object value, String where) throws Bad {
            for (var sign : word.toCharArray()) want(sign, where);
            return value;
        }
    }
}
