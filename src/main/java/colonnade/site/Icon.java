package colonnade.site;

/** The line icons of the product, drawn on a field of 24 × 24. */
public enum Icon {
    SEARCH("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.2 16.2 21 21"),
    FEED("M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6 18h.01"),
    WARNING("M12 4 2.5 20h19zM12 10v4M12 17h.01"),
    INFO("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8h.01"),
    DONE("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5"),
    CLOSE("M6 6l12 12M18 6 6 18"),
    UP("M6 15l6-6 6 6"),
    DOWN("M6 9l6 6 6-6"),
    LATER("M5 12h14M13 6l6 6-6 6"),
    WRITE("M4 20h4L19.5 8.5a2.1 2.1 0 0 0-3-3L5 17zM14 7l3 3"),
    MAIL("M3 6h18v12H3zM3 7l9 6 9-6"),
    UNDO("M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6"),
    REDO("M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6"),
    STRONG("M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z"),
    EMPHASIS("M10 5h8M6 19h8M14.5 5l-5 14"),
    STRIKETHROUGH("M4 12h16M16.5 8a3.8 3.8 0 0 0-3.7-3h-1.6a3.6 3.6 0 0 0-2.9 5.7M7.5 16a3.8 3.8 0 0 0 3.7 3h1.6"
            + "a3.6 3.6 0 0 0 2.9-5.7"),
    CODE("M8.5 7l-5 5 5 5M15.5 7l5 5-5 5"),
    LINK("M9.5 14.5l5-5M11 7l2-2a4.2 4.2 0 0 1 6 6l-2 2M13 17l-2 2a4.2 4.2 0 0 1-6-6l2-2"),
    PICTURE("M4 5h16v14H4zM4 16l4.5-4.5 4 4L15 13l5 5M15 9.5h.01"),
    QUOTE("M6 17c2.5-1 4-3 4-6V7H5v5h5M15 17c2.5-1 4-3 4-6V7h-5v5h5"),
    LIST("M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"),
    ORDERED_LIST("M10 6h10M10 12h10M10 18h10M4 5l1.5-1v5M4 14.5c0-1.7 2.6-1.7 2.6 0 0 1.2-2.6 2-2.6 3.9h2.8"),
    TASK_LIST("M11 6h9M11 12h9M11 18h9M3.5 6L5 7.5l3-3M3.5 12L5 13.5l3-3M3.5 18L5 19.5l3-3"),
    CODE_BLOCK("M4 4h16v16H4zM10 9l-3 3 3 3M14 9l3 3-3 3"),
    TABLE("M4 5h16v14H4zM4 10h16M4 14.5h16M12 10v9"),
    FOOTNOTE("M3 18L7.5 6h1L13 18M4.7 14h6.6M18 5l1.5-1v6"),
    FORMULA("M18 5H7l6 7-6 7h11"),
    DIAGRAM("M9 4h6v5H9zM3 15h6v5H3zM15 15h6v5h-6zM12 9v3M6 15v-3h12v3"),
    RULE("M3 12h18"),
    OUTLINE("M4 6h12M8 12h12M8 18h12M4 12h.01M4 18h.01"),
    FULL_SCREEN("M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"),
    SIDE_BY_SIDE("M4 5h16v14H4zM12 5v14M15 9h2.5M15 12h2.5"),
    OUTSIDE("M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
