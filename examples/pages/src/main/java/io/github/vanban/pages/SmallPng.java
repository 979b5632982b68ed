package io.github.vanban.pages;

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
        // Java's own way into few colours would strew dots over the paper.
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, nearest(full.getRGB(x, y)));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }

    private static int nearest(int rgb) {
        int red = (rgb >> 16) & 0xFF;
        int green = (rgb >> 8) & 0xFF;
        if (red - green < 32) {
            return (green * (GREYS - 1) + 127) / 255;
        }
        return GREYS + Math.min(REDS - 1, green * REDS / 255);
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
