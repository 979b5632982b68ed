package io.github.vanban.html;

import io.github.vanban.layout.Frame;
import io.github.vanban.layout.Zone;

/** Elements of framed lines; their classes say the millimetres. */
final class Stamps {

    private Stamps() {}

    static Tag tag(Zone zone, Frame frame) {
        StringBuilder classes = new StringBuilder(Tags.classes(zone)).append(" vb-khung");
        if (frame.width() > 0) {
            classes.append(' ').append(sizeClass(frame));
        }
        classes.append(frame.doubled() ? " vb-khung-doi" : "").append(frame.red() ? " vb-do" : "");
        return Tag.of("p", classes.toString());
    }

    static String sizeClass(Frame frame) {
        return "vb-khung-" + frame.width() + 'x' + frame.height();
    }
}
