package vn.xabao.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.layout.RawDocument;

/** Reads Excel's XLSX and XLS; each sheet is a page. */
final class WorkbookReader implements Reader {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Set<String> TYPES = Set.of(OOXML + "sheet", OOXML + "template", "application/vnd.ms-excel",
            "application/vnd.ms-excel.sheet.macroenabled.12", "application/vnd.ms-excel.template.macroenabled.12");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public RawDocument read(SourceBytes in) throws IOException {
        return OfficeFile.guarded(in, () -> {
            try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(in.bytes()))) {
                return read(workbook);
            } catch (OldExcelFormatException e) {
                throw new UnreadableException(Kind.UNSUPPORTED, e);
            }
        });
    }

    private static RawDocument read(Workbook workbook) {
        CellDisplay display = new CellDisplay(workbook);
        List<RawDocument.Page> pages = new ArrayList<>();
        List<RawDocument.Block> blocks = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : workbook) {
            int page = pages.size() + 1;
            pages.add(RawDocument.Page.flowing(page));
            new SheetWriter(sheet.getSheetName(), page, new SheetGrid(sheet, display), blocks, tables).write();
            textBoxes(sheet).forEach(t -> blocks
                    .add(new RawDocument.Block(Role.PARAGRAPH, page, sheet.getSheetName() + "!text box", t)));
            heads(sheet).forEach(
                    t -> blocks.add(new RawDocument.Block(Role.RUNNING_HEAD, page, sheet.getSheetName() + "!head", t)));
        }
        return new RawDocument(pages, blocks, tables, problems(display.notComputed()));
    }

    private static List<String> textBoxes(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        if (sheet.getDrawingPatriarch() != null) {
            for (Object shape : sheet.getDrawingPatriarch()) {
                switch (shape) {
                    case XSSFSimpleShape s -> texts.add(s.getText());
                    case HSSFTextbox s -> texts.add(s.getString() == null ? "" : s.getString().getString());
                    default -> {
                    }
                }
            }
        }
        return texts.stream().flatMap(String::lines).map(InlineText::clean).filter(t -> !t.isEmpty()).toList();
    }

    private static List<String> heads(Sheet sheet) {
        return List.of(sheet.getHeader(), sheet.getFooter()).stream()
                .flatMap(h -> List.of(h.getLeft(), h.getCenter(), h.getRight()).stream())
                .map(t -> InlineText.clean(HeaderFooter.stripFields(t))).filter(t -> !t.isEmpty()).toList();
    }

    private static List<Problem> problems(int notComputed) {
        if (notComputed == 0) {
            return List.of();
        }
        return List.of(Problem.ofFile(Kind.PARTIAL,
                notComputed + " ô công thức chưa có kết quả lưu sẵn và không tính được nên để trống. Hãy mở bảng tính"
                        + " bằng Excel hoặc LibreOffice, lưu lại rồi nạp lại.",
                notComputed + " formula cells hold no stored value and could not be computed; they are left empty."
                        + " Open the workbook in Excel or LibreOffice, save it and load it again."));
    }
}
