package io.github.vanban.validation.rule;

import io.github.vanban.validation.annex.AnnexRules;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.citing.BasisContentRules;
import io.github.vanban.validation.citing.BasisRules;
import io.github.vanban.validation.citing.CitationRules;
import io.github.vanban.validation.citing.IssuerRules;
import io.github.vanban.validation.ending.AddresseeRules;
import io.github.vanban.validation.ending.ArchiveRules;
import io.github.vanban.validation.ending.EndMarkRules;
import io.github.vanban.validation.ending.RecipientRules;
import io.github.vanban.validation.ending.SignatureRules;
import io.github.vanban.validation.header.DateRules;
import io.github.vanban.validation.header.NumberRules;
import io.github.vanban.validation.header.OrganRules;
import io.github.vanban.validation.header.StateTitleRules;
import io.github.vanban.validation.header.SymbolRules;
import io.github.vanban.validation.logic.ChronologyRules;
import io.github.vanban.validation.logic.LeftoverRules;
import io.github.vanban.validation.logic.ReorganisationRules;
import io.github.vanban.validation.logic.TaskRules;
import io.github.vanban.validation.structure.LevelRules;
import io.github.vanban.validation.structure.NumberingRules;
import io.github.vanban.validation.structure.ParagraphRules;
import io.github.vanban.validation.title.DecisionRules;
import io.github.vanban.validation.title.TitleRules;
import io.github.vanban.validation.writing.AbbreviationRules;
import io.github.vanban.validation.writing.CapitalRules;
import io.github.vanban.validation.writing.CharacterRules;
import io.github.vanban.validation.writing.SpacingRules;
import io.github.vanban.validation.writing.TypoRules;
import io.github.vanban.validation.writing.WordRules;
import java.util.List;

/** The rooms in which the checks are kept; a new room is added here. */
final class Rooms {

    private Rooms() {}

    static List<Checks> all() {
        return List.of(
                StateTitleRules.checks(),
                OrganRules.checks(),
                NumberRules.checks(),
                SymbolRules.checks(),
                DateRules.checks(),
                TitleRules.checks(),
                DecisionRules.checks(),
                BasisRules.checks(),
                BasisContentRules.checks(),
                IssuerRules.checks(),
                CitationRules.checks(),
                NumberingRules.checks(),
                LevelRules.checks(),
                ParagraphRules.checks(),
                SignatureRules.checks(),
                EndMarkRules.checks(),
                RecipientRules.checks(),
                ArchiveRules.checks(),
                AddresseeRules.checks(),
                AnnexRules.checks(),
                CharacterRules.checks(),
                SpacingRules.checks(),
                TypoRules.checks(),
                WordRules.checks(),
                AbbreviationRules.checks(),
                CapitalRules.checks(),
                ChronologyRules.checks(),
                LeftoverRules.checks(),
                ReorganisationRules.checks(),
                TaskRules.checks());
    }
}
