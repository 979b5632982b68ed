package io.github.vanban.web.paper;

import io.github.vanban.validation.Report;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.web.desk.Download;
import io.github.vanban.web.desk.Stage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Soát văn bản: the view in which a paper is pasted, looked at, mended and carried away. */
@Controller
public class PaperController {

    private static final String VIEW = "soat";

    /** An empty desk, or one with an example on it. */
    @GetMapping("/")
    public String open(
            @RequestParam(name = "vi-du", required = false) @Nullable String example,
            Locale locale,
            Model model) {
        return show(
                ExampleText.named(example)
                        .map(ExampleText::form)
                        .orElse(new PaperForm("", Profile.ISSUED)),
                locale,
                model);
    }

    /** Looks at a paper. */
    @PostMapping("/")
    public String check(
            @RequestParam(name = "van-ban", required = false) @Nullable String text,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "ho-so", required = false) @Nullable String profile,
            Locale locale,
            Model model) {
        return show(PaperForm.of(text, file, profile), locale, model);
    }

    /** Mends one finding, or all that can be mended without a doubt. */
    @PostMapping("/sua")
    public String mend(
            @RequestParam(name = "van-ban", required = false) @Nullable String text,
            @RequestParam(name = "ho-so", required = false) @Nullable String profile,
            @RequestParam(name = "cho", required = false) @Nullable String key,
            Locale locale,
            Model model) {
        PaperForm form = PaperForm.of(text, null, profile);
        Optional<PaperForm> mended =
                key == null ? Optional.of(PaperDesk.mendAll(form)) : PaperDesk.mend(form, key);
        model.addAttribute("notice", mended.isPresent() ? "soat.da-sua" : "soat.da-doi");
        return show(mended.orElse(form), locale, model);
    }

    /** Gives a paper back as a file. */
    @PostMapping("/tai/{form}")
    public ResponseEntity<byte[]> download(
            @PathVariable("form") String form,
            @RequestParam(name = "van-ban", required = false) @Nullable String text,
            @RequestParam(name = "ho-so", required = false) @Nullable String profile,
            Locale locale) {
        PaperForm paper = PaperForm.of(text, null, profile);
        Report report = PaperDesk.check(paper);
        return Download.of(
                form,
                "van-ban",
                paper.text(),
                report,
                report.reading().orElseThrow().document(),
                locale);
    }

    private static String show(PaperForm form, Locale locale, Model model) {
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("text", form.text());
        model.addAttribute("stage", Stage.word(form.profile()));
        model.addAttribute(
                "examples",
                Arrays.stream(ExampleText.values()).map(ExampleText::key).toList());
        if (!form.text().isBlank()) {
            model.addAttribute("review", PaperDesk.review(form, locale));
        }
        return VIEW;
    }
}
