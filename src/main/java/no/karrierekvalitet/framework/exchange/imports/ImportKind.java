package no.karrierekvalitet.framework.exchange.imports;

/** What a file is taken for. */
public enum ImportKind {
    /** A framework of somebody else's, as a CASE package. */
    CASE,
    /** The documents of an edition of ours, to become a draft. */
    DOCUMENTS,
    /** A draft's texts as they came back from a spreadsheet. */
    SHEET
}
