package io.github.vanban.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Hạn mức: how much each visitor may ask for: so much at once, and so much more a second. It
 * remembers a bounded number of visitors, those that asked last. Thread-safe.
 */
final class Allowance {

    private static final int MOST_VISITORS = 10_000;
    private static final double NANOS = 1e9;

    /** What a visitor has left, and when that was reckoned. */
    private record Left(double units, long at) {}

    private final int burst;
    private final double perSecond;
    private final Map<String, Left> visitors = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST_VISITORS;
        }
    };

    Allowance(int burst, double perSecond) {
        this.burst = burst;
        this.perSecond = perSecond;
    }

    /** Whether a visitor may ask for so much now; if so it counts. */
    synchronized boolean take(String visitor, long units, long now) {
        Left left = visitors.get(visitor);
        double has = left == null
                ? burst
                : Math.min(burst, left.units() + (now - left.at()) / NANOS * perSecond);
        boolean allowed = has >= units;
        visitors.put(visitor, new Left(allowed ? has - units : has, now));
        return allowed;
    }
}
