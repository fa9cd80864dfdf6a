package policytimeline.projections.store;

/// Who records: an opaque id in each entry's metadata. Names and addresses live outside the log.
public final class Recorder {

  /// The key under which an event's metadata names the recorder.
  public static final String KEY = "recordedBy";

  /// What records without being asked by anybody, such as the sample.
  public static final String SERVICE = "service";

  private Recorder() {}
}
