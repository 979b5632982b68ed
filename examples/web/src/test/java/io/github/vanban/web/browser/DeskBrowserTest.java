package io.github.vanban.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.web.Seeds;
import org.junit.jupiter.api.Test;

/** What a clerk does at the desk, in a real browser. */
class DeskBrowserTest extends BrowserTest {

    private static final String FOUND = "document.getElementById('ket-luan')";
    private static final String TYPED = "document.getElementById('van-ban').value";

    @Test
    void aPasteIsCheckedByItselfAndTheSecondThirdSectionMarkedWhereItStands() {
        try (Visitor visitor = open("/")) {
            visitor.page().evaluate("document.getElementById('van-ban').focus()");
            visitor.page().paste(Seeds.TWO);
            visitor.await(FOUND);

            String mark = "document.querySelector('#vb-phat-hien-'"
                    + " + [...document.querySelectorAll('.muc')].find(m => m.innerText.includes('BC-01')).id.slice(4))";
            assertThat(visitor.text(mark + ".parentElement.previousElementSibling.textContent"))
                    .isEqualTo("III. TỔ CHỨC THỰC HIỆN");
            assertThat(visitor.text(
                            "[...CSS.highlights.get('loi')].map(r => r.toString()).join('|')"))
                    .contains("III.");
            assertThat(visitor.page().complaints()).isEmpty();
        }
    }

    @Test
    void theCertainCorrectionsAreMadeAndNothingElse() {
        try (Visitor visitor = open("/?vi-du=tan-phuoc-3")) {
            assertThat(visitor.text(TYPED)).isEqualTo(Seeds.TWO);
            visitor.act(
                    "document.querySelector('.danh-sach .viec .chinh').click()",
                    TYPED + " !== " + Visitor.quoted(Seeds.TWO));

            assertThat(visitor.download("/tai/txt"))
                    .isEqualTo(Seeds.TWO.replace("- Lưu VT.", "- Lưu: VT."))
                    .isNotEqualTo(Seeds.TWO);
        }
    }

    @Test
    void findsAFindingInTheTypedText() {
        try (Visitor visitor = open("/?vi-du=long-hau")) {
            visitor.act(
                    "[...document.querySelectorAll('.muc')].find(m => m.innerText.includes('SO-04'))"
                            + ".querySelector('.tim').click()",
                    "document.activeElement.id === 'van-ban'");

            assertThat(visitor.text("(t => t.value.slice(t.selectionStart, t.selectionEnd))"
                            + "(document.getElementById('van-ban'))"))
                    .contains("/KH-MGLH");
        }
    }

    @Test
    void theLanguageChangesAndTheTextStays() {
        try (Visitor visitor = open("/?vi-du=long-hau")) {
            visitor.act(
                    "document.querySelector('.ngon-ngu').click()",
                    "document.documentElement?.lang === 'en' && " + FOUND);

            assertThat(visitor.text(TYPED)).isEqualTo(Seeds.ONE);
            assertThat(visitor.text(FOUND + ".textContent")).contains("to correct");
        }
    }

    @Test
    void aKindOfFindingCanBePutAside() {
        try (Visitor visitor = open("/?vi-du=long-hau")) {
            visitor.act(
                    "document.getElementById('loc-info').click()",
                    "getComputedStyle(document.querySelector('.muc.info')).display === 'none'");

            assertThat(
                            visitor.is(
                                    "getComputedStyle(document.querySelector('.muc.error')).display === 'none'"))
                    .isFalse();
        }
    }

    /** Paste, look, go to a place in the page and back, mend: without a mouse. */
    @Test
    void theKeyboardAloneGoesThrough() {
        try (Visitor visitor = open("/")) {
            visitor.tabTo("#van-ban");
            visitor.page().paste(Seeds.ONE);
            visitor.tabTo(".hang .chinh").page().press("Enter");
            visitor.await(FOUND + " && document.activeElement === " + FOUND
                    + " || document.querySelector('.muc')");

            visitor.tabTo(".muc.error .dau-muc a").page().press("Enter");
            visitor.await("document.activeElement.matches('.vb-phat-hien a')");
            visitor.page().press("Enter");
            visitor.await("document.activeElement.closest('.muc')");

            visitor.page().evaluate("document.getElementById('ket-luan').focus()");
            visitor.tabTo(".danh-sach .viec .chinh").page().press("Enter");
            visitor.await(TYPED + ".includes('Số: 88/KH-MGLH')");
        }
    }

    @Test
    void onlyThePaperPrints() {
        try (Visitor visitor = open("/?vi-du=tan-phuoc-3")) {
            visitor.page().media("print");

            assertThat(visitor.text(
                            "[...document.querySelectorAll('body *')].filter(e => e.checkVisibility()"
                                    + " && !e.closest('.giay') && !e.querySelector('.giay') && e.innerText?.trim())"
                                    + ".map(e => e.className).join(' ')"))
                    .isEmpty();
            assertThat(visitor.is("document.querySelector('.vb-phat-hien').checkVisibility()"))
                    .isFalse();
        }
    }
}
