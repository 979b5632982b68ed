package io.github.vanban.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Hạn mức: how often each visitor may ask: so many requests at once, and so many more a second. It
 * remembers a bounded number of visitors, those that asked last. Thread-safe.
 */
final class Allowance {

    private static final int MOST_VISITORS = 10_000;
    private static final double NANOS = 1e9;

    /** What a visitor has left, and when that was reckoned. */
    private record Left(double requests, long at) {}

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

    /** Whether a visitor may ask now; if so it counts. */
    synchronized boolean take(String visitor, long now) {
        Left left = visitors.get(visitor);
        double requests = left == null
                ? burst
                : Math.min(burst, left.requests() + (now - left.at()) / NANOS * perSecond);
        boolean allowed = requests >= 1;
        visitors.put(visitor, new Left(allowed ? requests - 1 : requests, now));
        return allowed;
    }
}
