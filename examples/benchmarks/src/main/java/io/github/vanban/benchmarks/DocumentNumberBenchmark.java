package io.github.vanban.benchmarks;

import io.github.vanban.number.DocumentNumber;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Strict parsing against the six patterns that the grammar was first written down as, precompiled
 * and tried one after the other, over the same numbers of every family. The patterns only say that
 * there is a match; parsing also builds the value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DocumentNumberBenchmark {

    private static final int COUNT = 40;

    private final String[] numbers = {
        "15/QĐ-BNV",
        "88/KH-MGLH",
        "01/KH-THCS",
        "34/KH-THCS&THPTĐBK",
        "215/KH-MNPĐ",
        "45/KH-THCSNVS",
        "05/KH-MNVD",
        "297/QĐ-SGDĐT",
        "45/KH-UBND",
        "12/TTr-UBND",
        "05/BNV-VP",
        "12/UBND-VX",
        "3128/UBND-VHXH",
        "7288/UBND-KGVX",
        "10495/UBND-CNXD",
        "1651/SGDĐT-TCCB",
        "5512/BGDĐT-GDTrH",
        "8132/BXD-GĐ",
        "2663/VPCP-NC",
        "1488/VP-KH&CĐS",
        "15/SY-UBND",
        "02/SL-SNV",
        "30/2020/NĐ-CP",
        "187/2025/NĐ-CP",
        "20/2020/QĐ-TTg",
        "15/2026/TT-BGDĐT",
        "53/2022/QĐ-UBND",
        "15/2022/NQ-HĐND",
        "66.19/2026/NQ-CP",
        "64/2025/QH15",
        "30/2026/QH16",
        "351/2017/UBTVQH14",
        "1678/NQ-UBTVQH15",
        "36-HD/VPTW",
        "399-QĐ/TW",
        "16915-CV/VPTW",
        "5053-CV/VPTW/nb",
        "10/2013/TTLT-BTP-BCA-TANDTC-VKSNDTC-BTC",
        "63/KHPH-MTTQ-UBND",
        "118/VBHN-VPQH"
    };

    private final Pattern[] patterns = {
        pattern("^(?<n>\\d{2,})/(?:(?<y>(?:19|20)\\d\\d)/|NQ-)(?<o>QH|UBTVQH)(?<k>\\d{1,2})$"),
        pattern(
                "^(?<n>\\d{2,}(?:\\.\\d{1,2})?)/(?<y>(?:19|20)\\d\\d)/(?<t>NĐ|NQ|QĐ|TT|TTLT|NQLT|CT|L)"
                        + "-(?<o>[\\p{Lu}][\\p{L}-]*)$"),
        pattern(
                "^(?<n>\\d{2,})-(?<t>\\p{Lu}[\\p{L}]*)/(?<o>\\p{Lu}[\\p{L}\\d]*)(?:/(?<u>[\\p{L}]+))?$"),
        pattern("^(?<n>0[1-9]|[1-9]\\d+)?/(?<t>SY|TrS|SL)-(?<o>\\p{Lu}[\\p{L}\\d&-]*)$"),
        pattern(
                "^(?<n>0[1-9]|[1-9]\\d+)?/(?<t>NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM"
                        + "|GGT|GNP|PG|PC|PB)-(?<o>\\p{Lu}[\\p{L}\\d&]*(?:-[\\p{L}\\d&]+)*)$"),
        pattern(
                "^(?<n>0[1-9]|[1-9]\\d+)?/(?<o>\\p{Lu}[\\p{L}\\d&]*)-(?<u>\\p{Lu}[\\p{L}\\d&]*(?:-[\\p{L}\\d&]+)*)$")
    };

    /** The library. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void parse(Blackhole blackhole) {
        for (String number : numbers) {
            blackhole.consume(DocumentNumber.parse(number));
        }
    }

    /** The patterns, until one matches; a new matcher each time, as a thread-safe parser needs. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void patterns(Blackhole blackhole) {
        for (String number : numbers) {
            blackhole.consume(match(number));
        }
    }

    private int match(String number) {
        for (int i = 0; i < patterns.length; i++) {
            if (patterns[i].matcher(number).matches()) {
                return i;
            }
        }
        throw new IllegalStateException("no pattern for " + number);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CASE);
    }
}
