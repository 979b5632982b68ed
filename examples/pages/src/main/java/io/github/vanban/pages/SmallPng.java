package io.github.vanban.pages;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Makes pictures of pages small: black, white, the greys between and a few reds are all they need. */
final class SmallPng {

    private static final int GREYS = 24;
    private static final int REDS = 8;

    private SmallPng() {}

    static byte[] of(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage small = new BufferedImage(
                full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours());
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE);
        graphics.drawImage(full, 0, 0, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }

    private static IndexColorModel colours() {
        int size = GREYS + REDS;
        byte[] red = new byte[size];
        byte[] green = new byte[size];
        byte[] blue = new byte[size];
        for (int i = 0; i < GREYS; i++) {
            byte grey = (byte) (255 * i / (GREYS - 1));
            red[i] = grey;
            green[i] = grey;
            blue[i] = grey;
        }
        for (int i = 0; i < REDS; i++) {
            // From the red of a stamp to white.
            red[GREYS + i] = (byte) (208 + 47 * i / REDS);
            green[GREYS + i] = (byte) (255 * i / REDS);
            blue[GREYS + i] = (byte) (18 + 237 * i / REDS);
        }
        return new IndexColorModel(8, size, red, green, blue);
    }
}
