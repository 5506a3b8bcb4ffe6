package org.livingwell.intake.rights.copy.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;

/** A piece of what one context answered; the whole may be larger than one record can be. */
public sealed interface CopyPage {

    record Blank() implements CopyPage {}

    record Written(PersonId person, PlaceId place, Words text) implements CopyPage, About {}

    record ThrownAway(PersonId person, PlaceId place) implements CopyPage, About {}

    /** What is done with a page. */
    sealed interface Command {

        record Fill(PersonId person, PlaceId place, Words text) implements Command {}

        record ThrowAway() implements Command {}
    }

    /** What happens to a page; none of it leaves intake. */
    sealed interface Event {

        record Filled(Command.Fill what) implements Event {}

        record Thrown() implements Event {}
    }

    /** A context that is asked once more may say more; what was thrown away stays so. */
    static Decision<Event> decide(CopyPage page, Command command, Instant now) {
        return switch (command) {
            case Command.Fill fill ->
                    page instanceof ThrownAway ? agree() : agree(new Event.Filled(fill));
            case Command.ThrowAway _ ->
                    page instanceof Written ? agree(new Event.Thrown()) : agree();
        };
    }

    default CopyPage apply(Event event) {
        return switch (event) {
            case Event.Filled(var what) ->
                    switch (this) {
                        case Blank _, Written _ ->
                                new Written(what.person(), what.place(), what.text());
                        case ThrownAway _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Thrown _ ->
                    switch (this) {
                        case Written it -> new ThrownAway(it.person(), it.place());
                        case Blank _, ThrownAway _ -> throw new ImpossibleException(this, event);
                    };
        };
    }
}
