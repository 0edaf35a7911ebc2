package vn.xabao.ingest.read;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of a page's content with numbers as operands, such as a line to a point. */
final class Operation extends OperatorProcessor {

    private final String name;
    private final int operands;
    private final Action action;

    /** What the operator does; it gets its numbers. */
    interface Action {
        void on(float[] numbers);
    }

    Operation(PDFStreamEngine engine, String name, int operands, Action action) {
        super(engine);
        this.name = name;
        this.operands = operands;
        this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> given) {
        if (given.size() < operands) {
            return;
        }
        float[] numbers = new float[operands];
        for (int i = 0; i < operands; i++) {
            if (!(given.get(i) instanceof COSNumber n)) {
                return;
            }
            numbers[i] = n.floatValue();
        }
        action.on(numbers);
    }

    @Override
    public String getName() {
        return name;
    }
}
