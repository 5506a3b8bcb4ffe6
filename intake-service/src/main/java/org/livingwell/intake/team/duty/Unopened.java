package org.livingwell.intake.team.duty;

import java.util.UUID;

/** Whether somebody has looked at what rings. */
public interface Unopened {

    boolean rings(UUID introduction);
}
