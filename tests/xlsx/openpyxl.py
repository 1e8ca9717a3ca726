"""What openpyxl finds in a workbook, as JSON on standard output. usage: openpyxl.py FILE.xlsx"""

import json
import sys
import warnings

# As a script this folder is the first on the path, and this file would be the package itself.
sys.path.pop(0)
import openpyxl  # noqa: E402

warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1])


def chart(drawn):
    anchor = drawn.anchor
    axes = [getattr(drawn, name, None) for name in ("x_axis", "y_axis")]
    return {
        "kind": type(drawn).__name__,
        "direction": getattr(drawn, "barDir", None),
        "grouping": getattr(drawn, "grouping", None),
        "overlap": getattr(drawn, "overlap", None),
        "title": drawn.title.tx.strRef.f,
        "series": [
            {
                "name": series.tx.strRef.f,
                "values": (series.val or series.yVal).numRef.f,
                "hidden": bool(series.graphicalProperties and series.graphicalProperties.noFill),
            }
            for series in drawn.series
        ],
        "orientation": [axis.scaling.orientation for axis in axes],
        "crosses": [axis.crosses for axis in axes],
        "deleted": [axis.delete for axis in axes],
        "legend": [entry.idx for entry in drawn.legend.legendEntry] if drawn.legend else None,
        "from": [anchor._from.col, anchor._from.row],
        "to": [anchor.to.col, anchor.to.row],
    }


def sheet(found):
    fit = found.sheet_properties.pageSetUpPr
    return {
        "charts": [chart(drawn) for drawn in found._charts],
        "freeze": found.freeze_panes,
        "active": found.sheet_view.selection[-1].activeCell,
        "tables": dict(found.tables.items()),
        "notes": {
            cell.coordinate: [cell.comment.text, cell.comment.author]
            for row in found
            for cell in row
            if cell.comment
        },
        "styles": sorted({cell.style for row in found for cell in row if cell.has_style}),
        "quoted": [cell.coordinate for row in found for cell in row if cell.quotePrefix],
        "unlocked": [cell.coordinate for row in found for cell in row if not cell.protection.locked],
        "validations": [
            [str(rule.sqref), rule.type, rule.operator, rule.formula1, rule.formula2]
            for rule in found.data_validations.dataValidation
        ],
        "links": {
            cell.coordinate: [cell.hyperlink.location, cell.hyperlink.tooltip]
            for row in found
            for cell in row
            if cell.hyperlink
        },
        "protection": [found.protection.sheet, found.protection.formatColumns, found.protection.selectLockedCells],
        "breaks": [[b.id for b in found.row_breaks.brk], [b.id for b in found.col_breaks.brk]],
        "titles": [found.print_title_rows, found.print_title_cols],
        "area": found.print_area,
        "fit": [bool(fit and fit.fitToPage), found.page_setup.scale],
    }


json.dump(
    {
        "names": {name.name: name.attr_text for name in book.defined_names.definedName},
        "created": book.properties.created.isoformat(),
        "language": book.properties.language,
        "sheets": {found.title: sheet(found) for found in book},
    },
    sys.stdout,
)
