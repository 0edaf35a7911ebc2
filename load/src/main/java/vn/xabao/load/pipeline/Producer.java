package vn.xabao.load.pipeline;

/** Finds the files of a load. Runs in a thread of its own. */
@FunctionalInterface
interface Producer {

    void produce(Flow flow) throws Exception;
}
