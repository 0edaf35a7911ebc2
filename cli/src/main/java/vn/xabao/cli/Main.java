package vn.xabao.cli;

/** placeholder. */
public final class Main {

    private Main() {
    }

    @ProcessBoundary
    public static void main(String[] args) {
        System.out.println(java.util.List.of(args) + " " + System.getProperty("xabao.lang"));
    }
}
