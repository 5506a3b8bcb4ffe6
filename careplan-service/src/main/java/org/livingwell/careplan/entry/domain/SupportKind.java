package org.livingwell.careplan.entry.domain;

/** What kind of help somebody gets or would like, as codes. */
public enum SupportKind {
    PSYCHOLOGICAL_THERAPY(SupportArea.PSYCHOLOGICAL_THERAPY),
    COUNSELLING(SupportArea.PSYCHOLOGICAL_THERAPY),
    TRAUMA(SupportArea.PSYCHOLOGICAL_THERAPY),
    /** In the person's own words, and never a record of what was prescribed. */
    MEDICATION(SupportArea.MEDICATION),
    DRUGS_AND_ALCOHOL(SupportArea.DRUGS_AND_ALCOHOL),
    HEALTH_CONDITION(SupportArea.HEALTH_SERVICES),
    PEER_SUPPORT(SupportArea.OTHER);

    private final SupportArea area;

    SupportKind(SupportArea area) {
        this.area = area;
    }

    public SupportArea area() {
        return area;
    }
}
