import java.io.FileInputStream;
import java.util.TreeMap;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates each file named against PDF/UA-1 and prints one line a file, and one a rule it breaks. A file that veraPDF can't read is UNREAD, and a failure as well. */
public final class Ua {
    public static void main(String[] files) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        int failed = 0;
        for (String file : files) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1)) {
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
                ValidationResult result = validator.validate(parser);
                System.out.printf("%s %s: %d checks%n", result.isCompliant() ? "PASS" : "FAIL", file, result.getTotalAssertions());
                if (!result.isCompliant()) {
                    failed++;
                    TreeMap<String, Integer> rules = new TreeMap<>();
                    for (TestAssertion assertion : result.getTestAssertions()) {
                        rules.merge("  " + assertion.getRuleId().getClause() + "-t" + assertion.getRuleId().getTestNumber() + " "
                                + assertion.getMessage(), 1, Integer::sum);
                    }
                    rules.forEach((rule, times) -> System.out.println(rule + " (" + times + ")"));
                }
            } catch (Exception unread) {
                failed++;
                System.out.printf("UNREAD %s%n", file);
            }
        }
        System.exit(failed == 0 ? 0 : 1);
    }
}
