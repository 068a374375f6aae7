//! Where things are on a screen of any size.

use ratatui::layout::Rect;

use super::super::state::State;
use super::super::wrap;

/// From this width on, the tip stands beside the list instead of below it.
const BESIDE: u16 = 110;
/// Rows under which there is no room for both.
const BOTH: u16 = 14;
/// Most lines at the bottom.
const BOTTOM: usize = 4;

/// Where things are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::browse) struct Areas {
    pub(in crate::browse) title: Rect,
    pub(in crate::browse) heading: Rect,
    pub(in crate::browse) list: Rect,
    pub(in crate::browse) rule: Rect,
    pub(in crate::browse) pane: Rect,
    pub(in crate::browse) bottom: Rect,
}

/// Parts a screen of this size.
pub(in crate::browse) fn areas(area: Rect, state: &State) -> Areas {
    let said = wrap::wrapped(&state.said, usize::from(area.width));
    let lines = u16::try_from(said.len().min(BOTTOM)).unwrap_or(1);
    let (title, body) = top(area, 1);
    let (body, bottom) = top(body, body.height.saturating_sub(lines));
    let nothing = Rect::new(body.x, body.bottom(), body.width, 0);
    let all = Areas {
        title,
        heading: nothing,
        list: nothing,
        rule: nothing,
        pane: body,
        bottom,
    };
    if state.reading {
        return all;
    }
    let (heading, body) = top(body, 1);
    let all = Areas { heading, ..all };
    match area.width >= BESIDE {
        true => beside(heading, body, all),
        false => below(body, all),
    }
}

/// The list on the left, the tip on the right.
fn beside(heading: Rect, body: Rect, all: Areas) -> Areas {
    let left = body.width / 2;
    let height = heading.height + body.height;
    let column = |x, width| Rect {
        x,
        y: heading.y,
        width,
        height,
    };
    let narrow = |area: Rect| Rect {
        width: left,
        ..area
    };
    Areas {
        heading: narrow(heading),
        list: narrow(body),
        rule: column(left, 1),
        pane: column(left + 2, body.width - left - 2),
        ..all
    }
}

/// The list above, the tip below it if there is room for both.
fn below(body: Rect, all: Areas) -> Areas {
    if body.height < BOTH {
        return Areas {
            list: body,
            pane: all.list,
            ..all
        };
    }
    let (list, below) = top(body, body.height * 2 / 5);
    let (rule, pane) = top(below, 1);
    Areas {
        list,
        rule,
        pane,
        ..all
    }
}

/// The first rows of an area, and the others.
pub(super) fn top(area: Rect, rows: u16) -> (Rect, Rect) {
    let rows = rows.min(area.height);
    let above = Rect {
        height: rows,
        ..area
    };
    let below = Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    };
    (above, below)
}
