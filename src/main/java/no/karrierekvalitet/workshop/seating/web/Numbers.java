package no.karrierekvalitet.workshop.seating.web;

/** Small numbers as people and addresses write them. */
final class Numbers {

    private Numbers() {}

    /** 0 for anything that is no number from 0 to 99,999. */
    static int of(String text) {
        return text.strip().matches("\\d{1,5}") && text.strip().chars().allMatch(sign -> sign < 128)
                ? Integer.parseInt(text.strip())
                : 0;
    }
}
