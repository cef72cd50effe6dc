package it.sintesi.kernel.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that pages may name: "Titillium Web", and "DejaVu Sans" for the letters that the first has not. The second is large and
 * takes longer to read than a receipt to render, so it comes only when a letter of the page asks for it.
 */
final class Fonts {

    /** The embedded families, as a style names them. */
    static final String FAMILIES = "'Titillium Web', 'DejaVu Sans'";

    private final byte[] regular = Resources.bytes("TitilliumWeb_400Regular.ttf");
    private final byte[] bold = Resources.bytes("TitilliumWeb_700Bold.ttf");
    private final byte[] wideRegular = Resources.bytes("DejaVuSans.ttf");
    private final byte[] wideBold = Resources.bytes("DejaVuSans-Bold.ttf");
    private final CmapLookup letters;

    Fonts() {
        try {
            letters = new TTFParser().parse(new RandomAccessReadBuffer(regular)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font", e);
        }
    }

    void register(PdfRendererBuilder builder, String text) {
        register(builder, "Titillium Web", regular, bold);
        if (!text.codePoints().allMatch(letter -> Character.isWhitespace(letter) || letters.getGlyphId(letter) != 0)) {
            register(builder, "DejaVu Sans", wideRegular, wideBold);
        }
    }

    private static void register(PdfRendererBuilder builder, String family, byte[] normal, byte[] heavy) {
        builder.useFont(() -> new ByteArrayInputStream(normal), family, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(heavy), family, 700, FontStyle.NORMAL, true);
    }
}
