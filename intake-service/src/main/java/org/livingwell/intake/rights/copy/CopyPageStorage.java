package org.livingwell.intake.rights.copy;

import org.livingwell.intake.rights.copy.domain.CopyPage;
import org.livingwell.intake.rights.copy.domain.CopyPage.Blank;
import org.livingwell.intake.rights.copy.domain.CopyPage.Change;
import org.livingwell.intake.rights.copy.domain.CopyPage.ThrownAway;
import org.livingwell.intake.rights.copy.domain.CopyPage.Written;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How the pages of a copy are kept: read by their id alone. */
@Configuration
class CopyPageStorage {

    @Bean
    AggregateStore<CopyPage, Change> copyPageStore(Aggregates stores) {
        return stores.open(type());
    }

    static AggregateType<CopyPage, Change> type() {
        return AggregateType.of(
                        "copy_pages", "copy-page", CopyPage.class, new Blank(), CopyPage::apply)
                .aliases(
                        CopyPage.class,
                        Map.of(
                                "blank", Blank.class,
                                "written", Written.class,
                                "thrown-away", ThrownAway.class))
                .copied() // a copy holds no copies
                .about((_, it) -> about(it));
    }

    private static About about(CopyPage page) {
        return switch (page) {
            case Blank _ -> throw new IllegalStateException("nothing was written");
            case Written it -> About.of(it.person(), it.place());
            case ThrownAway it -> About.of(it.person(), it.place());
        };
    }
}
