package it.sintesi.observatory.report.application;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.stream.DoubleStream;

import javax.imageio.ImageIO;

import it.sintesi.observatory.report.domain.Content;

/** Bars as an image without words: names stand beside it as text, so that no font of the machine is needed. */
final class BarChart {

    /** Height of a row in the document, millimetres. */
    static final int ROW_MM = 9;
    private static final int WIDTH = 1400, ROW = 96, GAP = 16, STEPS = 4;
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final Color[] COLOURS = {new Color(0x0059B3), new Color(0xA66300)};
    private static final Color GRID = new Color(0xD9DADB);

    private BarChart() {
    }

    /** The bars of the charted columns as a PNG data URI, one row for each line. */
    static String dataUri(Content.Section section) {
        int rows = section.lines().size();
        BufferedImage image = new BufferedImage(WIDTH, Math.max(1, rows) * ROW, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(GRID);
        for (int line = 0; line <= STEPS; line++) {
            pen.fillRect(Math.min(WIDTH - 2, line * WIDTH / STEPS), 0, 2, image.getHeight());
        }
        double most = STEPS * step(section);
        int height = (ROW - 2 * GAP) / Math.max(1, section.charted().size());
        for (int row = 0; row < rows && most > 0; row++) {
            for (int bar = 0; bar < section.charted().size(); bar++) {
                pen.setColor(COLOURS[bar % COLOURS.length]);
                pen.fillRect(0, row * ROW + GAP + bar * height, (int) Math.round(value(section.lines().get(row), section.charted().get(bar)) / most * WIDTH), height - 2);
            }
        }
        pen.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    /** What lies between two lines of the grid: the least round number with which all bars fit; 0 when there are none. */
    static double step(Content.Section section) {
        double most = section.charted().stream().flatMap(column -> section.lines().stream().map(line -> value(line, column))).mapToDouble(Double::doubleValue).max().orElse(0);
        if (most == 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most / STEPS)));
        return Math.max(1, DoubleStream.of(ROUND).map(round -> round * power).filter(step -> step * STEPS >= most).findFirst().orElseThrow());
    }

    /** Colour of the bars of a charted column, as in a style. */
    static String colour(int bar) {
        return String.format("#%06x", COLOURS[bar % COLOURS.length].getRGB() & 0xFFFFFF);
    }

    private static double value(Content.Line line, int column) {
        BigDecimal value = line.figures().get(column - 1).value();
        return value == null ? 0 : Math.max(0, value.doubleValue());
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a PNG", e);
        }
        return out.toByteArray();
    }
}
