import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What `moothall-cli accessibility` said of files, in a file of its JSON, beside what veraPDF says of them: a line for each, then the
 * rules on which they differ. Ends with 1 where one passes a file and the other doesn't.
 */
public final class Agree {
    private static final Pattern TOKEN = Pattern.compile("\"(file|rule)\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"|\"accessible\":\\s*null");

    public static void main(String[] words) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, TreeSet<String>> ours = new TreeMap<>();
        TreeSet<String> current = null;
        boolean unread = false;
        Matcher tokens = TOKEN.matcher(Files.readString(Path.of(words[0])));
        while (tokens.find()) {
            if (tokens.group(1) == null) {
                unread = true;
            } else if (tokens.group(1).equals("file")) {
                current = new TreeSet<>();
                if (!unread) {
                    ours.put(tokens.group(2), current);
                }
                unread = false;
            } else if (Character.isDigit(tokens.group(2).charAt(tokens.group(2).length() - 1))) { // the others are of our own
                current.add(tokens.group(2));
            }
        }
        int verdicts = 0;
        int alike = 0;
        int read = 0;
        Map<String, int[]> differing = new TreeMap<>();
        for (Map.Entry<String, TreeSet<String>> file : ours.entrySet()) {
            TreeSet<String> theirs = rulesBroken(file.getKey());
            if (theirs == null) {
                System.out.println("UNREAD by veraPDF " + file.getKey());
                continue;
            }
            read++;
            TreeSet<String> onlyOurs = new TreeSet<>(file.getValue());
            onlyOurs.removeAll(theirs);
            TreeSet<String> onlyTheirs = new TreeSet<>(theirs);
            onlyTheirs.removeAll(file.getValue());
            onlyOurs.forEach(rule -> differing.computeIfAbsent(rule, each -> new int[2])[0]++);
            onlyTheirs.forEach(rule -> differing.computeIfAbsent(rule, each -> new int[2])[1]++);
            boolean same = file.getValue().isEmpty() == theirs.isEmpty();
            verdicts += same ? 1 : 0;
            boolean all = onlyOurs.isEmpty() && onlyTheirs.isEmpty();
            alike += all ? 1 : 0;
            System.out.printf("%s %s %s%s%n", !same ? "OTHER VERDICT" : all ? "SAME" : "SAME VERDICT", file.getKey(), theirs.isEmpty() ? "passes" : theirs,
                    all ? "" : " we alone: " + onlyOurs + " veraPDF alone: " + onlyTheirs);
        }
        differing.forEach((rule, files) -> System.out.printf("  %s: in %d files we alone, in %d veraPDF alone%n", rule, files[0], files[1]));
        System.out.printf("agreement with veraPDF: the verdict on %d of %d files, every rule on %d%n", verdicts, read, alike);
        System.exit(verdicts == read ? 0 : 1);
    }

    /** None where it can't read the file. */
    private static TreeSet<String> rulesBroken(String file) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser);
            TreeSet<String> rules = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                rules.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber());
            }
            return rules;
        } catch (Exception unread) {
            return null;
        }
    }
}
