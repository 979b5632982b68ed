package io.github.vanban.html;

import io.github.vanban.layout.Frame;
import io.github.vanban.layout.Lettering;
import io.github.vanban.layout.PageSetup;
import io.github.vanban.layout.Rule;
import io.github.vanban.layout.Zone;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The style sheet for one page setup: what the layout knows of the decree in CSS, and a resource for
 * the rest. It depends on the setup only, never on a document, so that its hash can be published.
 */
final class Stylesheet {

    private static final String FONT =
            "\"Times New Roman\",\"Liberation Serif\",Tinos,\"Nimbus Roman\",serif";

    private final PageSetup setup;
    private final StringBuilder css = new StringBuilder();

    private Stylesheet(PageSetup setup) {
        this.setup = setup;
    }

    static String of(PageSetup setup) {
        return new Stylesheet(setup).write();
    }

    /** The hash that a content security policy names: {@code sha256-…}. */
    static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private String write() {
        css.append(String.format(
                Locale.ROOT,
                ".vanban{--vb-rong:%smm;--vb-cao:%smm;--vb-quoc-hieu:%smm;--vb-khe:%smm",
                setup.textWidth(),
                setup.textHeight(),
                setup.nationWidth(),
                PageSetup.COLUMN_GAP));
        css.append(String.format(
                Locale.ROOT,
                ";--vb-tren:%dmm;--vb-phai:%dmm;--vb-duoi:%dmm;--vb-trai:%dmm",
                setup.margins().top(),
                setup.margins().right(),
                setup.margins().bottom(),
                setup.margins().left()));
        css.append(String.format(
                Locale.ROOT,
                ";--vb-lui:%smm;--vb-doan:%dpt;--vb-dong:%s;--vb-ke:%s%%",
                millimetres(setup.indent().millimetres()),
                PageSetup.PARAGRAPH_GAP,
                PageSetup.LINE_SPACING,
                Math.round(Rule.SHORT.share() * 100)));
        css.append(String.format(
                Locale.ROOT, ";--vb-co:%dpt}\n", Zone.LOI_VAN.lettering().points(setup.sizes())));
        css.append(resource());
        for (Zone zone : Zone.values()) {
            lettering('.' + Tags.ownClass(zone), zone.lettering());
        }
        css.append(".vanban :is(h1,h2,h3,h4,h5,h6).vb-dieu{font-weight:bold}\n");
        stamps();
        new PageRules(setup, FONT, css).write();
        return css.toString();
    }

    private void lettering(String selector, Lettering lettering) {
        css.append(String.format(
                Locale.ROOT,
                "%s{font-size:%dpt;font-weight:%s;font-style:%s}\n",
                selector,
                lettering.points(setup.sizes()),
                lettering.bold() ? "bold" : "normal",
                lettering.italic() ? "italic" : "normal"));
    }

    private void stamps() {
        TreeSet<String> sizes = new TreeSet<>();
        for (Urgency urgency : Urgency.values()) {
            sizes.add(size(new Frame(
                    urgency.widthInMillimetres(), urgency.heightInMillimetres(), false, true)));
        }
        for (Secrecy secrecy : Secrecy.values()) {
            sizes.add(size(new Frame(
                    secrecy.widthInMillimetres(), secrecy.heightInMillimetres(), true, true)));
        }
        sizes.forEach(css::append);
    }

    private static String size(Frame frame) {
        return String.format(
                Locale.ROOT,
                ".vanban .%s{width:%dmm;height:%dmm}\n",
                Stamps.sizeClass(frame),
                frame.width(),
                frame.height());
    }

    private static String millimetres(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String resource() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("vanban.css")) {
            if (in == null) {
                throw new IllegalStateException("vanban.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
