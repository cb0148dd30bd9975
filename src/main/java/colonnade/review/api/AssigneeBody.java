package colonnade.review.api;

/** Who shall hold a task. */
public record AssigneeBody(String handle) {}
