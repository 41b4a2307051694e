import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says of each file whether it keeps PDF/UA-1: a line of its name, the verdict, and the clauses that it breaks. */
public class VeraCheck {
    public static void main(String[] files) throws Exception {
        LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        for (String file : files) {
            try (InputStream bytes = new FileInputStream(file);
                    PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
                ValidationResult result = validator.validate(parser);
                TreeSet<String> broken = new TreeSet<>();
                for (TestAssertion each : result.getTestAssertions()) {
                    if (each.getStatus() == TestAssertion.Status.FAILED) {
                        broken.add(each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber());
                    }
                }
                System.out.println(new File(file).getName() + "\t" + result.isCompliant() + "\t" + String.join(" ", broken));
            }
        }
    }
}
