package policytimeline.projections.store;

/// Who records: an opaque id in each entry's metadata. Names and addresses live outside the log.
public final class Recorder {

  /// The key under which an event's metadata names the recorder.
  public static final String KEY = "recordedBy";

  /// The key under which an event's metadata names the import that recorded it.
  public static final String IMPORT = "import";

  /// What records without being asked by anybody, such as the sample.
  public static final String SERVICE = "service";

  private Recorder() {}
}
