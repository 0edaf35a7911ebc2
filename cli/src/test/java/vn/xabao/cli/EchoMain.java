package vn.xabao.cli;

/** Prints the language the launcher chose and every argument, one a line. */
final class EchoMain {

    private EchoMain() {
    }

    @ProcessBoundary
    public static void main(String[] args) {
        System.out.println(System.getProperty("xabao.lang"));
        for (String arg : args) {
            System.out.println(arg);
        }
    }
}
