package io.github.vanban.web.plan;

import io.github.vanban.document.Document;
import io.github.vanban.render.TextRenderer;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.web.desk.Download;
import io.github.vanban.web.desk.Review;
import io.github.vanban.web.desk.Stage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Soạn kế hoạch: the view in which a plan is written field by field, its page beside it. */
@Controller
public class PlanController {

    /** The form, blank or with an example. */
    @GetMapping("/ke-hoach")
    public String open(
            @RequestParam(name = "vi-du", required = false) @Nullable String example,
            Locale locale,
            Model model) {
        return show(
                example == null ? PlanExample.blank() : PlanExample.filled(),
                Profile.DRAFT,
                locale,
                model);
    }

    /** The form as it was written, with a row more or less where that was asked for. */
    @PostMapping("/ke-hoach")
    public String write(
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        PlanForm form = new PlanForm(fields);
        String more = form.get("them");
        String less = form.get("bot");
        if (!more.isEmpty()) {
            form = form.more(more);
        } else if (!less.isEmpty()) {
            form = form.less(less);
        }
        return show(form, profile(form), locale, model);
    }

    /** Gives the plan as a file. */
    @PostMapping("/ke-hoach/tai/{form}")
    public ResponseEntity<byte[]> download(
            @PathVariable("form") String kind,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        PlanForm form = new PlanForm(fields);
        Document plan = PlanWriter.write(form).document();
        return Download.of(
                kind,
                "ke-hoach",
                TextRenderer.page().render(plan),
                check(plan, profile(form)),
                plan,
                locale);
    }

    private static String show(PlanForm form, Profile profile, Locale locale, Model model) {
        PlanWriter.Written written = PlanWriter.write(form);
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("stage", Stage.word(profile));
        model.addAttribute("form", form);
        model.addAttribute("problems", written.problems());
        model.addAttribute("fields", new FieldFinder(form.sections().size()));
        model.addAttribute(
                "review",
                Review.of(check(written.document(), profile), written.document(), locale));
        return "ke-hoach";
    }

    private static Report check(Document plan, Profile profile) {
        return Checker.standard().with(profile).check(plan);
    }

    private static Profile profile(PlanForm form) {
        return Stage.of(form.get("ho-so"), Profile.DRAFT);
    }
}
