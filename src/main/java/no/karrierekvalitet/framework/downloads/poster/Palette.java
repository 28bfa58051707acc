package no.karrierekvalitet.framework.downloads.poster;

/** The product's colours on white paper. Text colours hold 4.5:1 on the grounds they are used on. */
final class Palette {

    static final String INK = "#1e2e31";
    static final String DEEP = "#063035";
    static final String MAIN = "#0b5a63";
    static final String SOFT = "#e0eaeb";
    static final String QUIET = "#eff4f5";
    static final String EDGE = "#a3c1c4";
    static final String GREY = "#535f62";
    static final String AMBER = "#c8612c";
    static final String AMBER_TEXT = "#944821";
    static final String AMBER_SOFT = "#f6e5dd";
    static final String PLUM = "#6b5a8e";
    static final String PLUM_SOFT = "#eae7ef";
    static final String WHITE = "#ffffff";

    private Palette() {}
}
