//! Pictures.
//!
//! In: figures with their names. Out: SVG. Nothing is measured here.

use std::path::Path;

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// Why a picture could not be drawn.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// A bar: its name, how long it is, and whether it is ours.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    pub(crate) name: String,
    pub(crate) value: f64,
    pub(crate) is_ours: bool,
}

/// A line: its name, and its points.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) points: Vec<(f64, f64)>,
}

const OURS: RGBColor = RGBColor(0x1f, 0x6f, 0xb4);
const THEIRS: RGBColor = RGBColor(0xb0, 0xb8, 0xc1);
const INK: RGBColor = RGBColor(0x22, 0x22, 0x22);
const COLORS: [RGBColor; 4] =
    [OURS, RGBColor(0xd9, 0x5f, 0x02), RGBColor(0x1b, 0x9e, 0x77), RGBColor(0x75, 0x70, 0xb3)];

const WIDTH: i32 = 760;
const ROW: i32 = 19;
/// Where bars begin, and how long the longest is, in pixels as all here.
const BEGIN: i32 = 170;
const LONGEST: i32 = 500;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

fn say(area: &Area<'_>, text: &str, at: (i32, i32), size: i32, side: HPos) -> Result<(), Failure> {
    let style = ("sans-serif", size).into_font().color(&INK).pos(Pos::new(side, VPos::Center));
    area.draw(&Text::new(text.to_owned(), at, style))?;
    Ok(())
}

/// Draws groups of bars, one below the other, each to its own scale.
pub(crate) fn bars(file: &Path, title: &str, groups: &[(String, Vec<Bar>)]) -> Result<(), Failure> {
    let rows: usize = groups.iter().map(|(_, bars)| bars.len() + 2).sum();
    let height = 40 + ROW * i32::try_from(rows)?;
    let size = (u32::try_from(WIDTH)?, u32::try_from(height)?);
    let area = SVGBackend::new(file, size).into_drawing_area();
    area.fill(&WHITE)?;
    say(&area, title, (12, 20), 16, HPos::Left)?;
    let mut y = 40;
    for (name, bars) in groups {
        y += ROW / 2;
        say(&area, name, (12, y + ROW / 2), 13, HPos::Left)?;
        y += ROW;
        let most = bars.iter().map(|bar| bar.value).fold(f64::MIN_POSITIVE, f64::max);
        for bar in bars {
            let middle = y + ROW / 2;
            say(&area, &bar.name, (BEGIN - 8, middle), 12, HPos::Right)?;
            let end = BEGIN + 1 + (f64::from(LONGEST) * bar.value / most) as i32;
            let color = if bar.is_ours { OURS } else { THEIRS };
            area.draw(&Rectangle::new([(BEGIN, y + 3), (end, y + ROW - 3)], color.filled()))?;
            say(&area, &format!("{:.1}", bar.value), (end + 6, middle), 12, HPos::Left)?;
            y += ROW;
        }
        y += ROW / 2;
    }
    area.present()?;
    Ok(())
}

/// Draws lines over scales of powers of ten.
pub(crate) fn lines(file: &Path, title: &str, axes: [&str; 2], lines: &[Line]) -> Result<(), Failure> {
    let points = || lines.iter().flat_map(|line| &line.points);
    let range = |value: fn(&(f64, f64)) -> f64| {
        let (least, most) = points().map(value).fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
        (least / 1.5, most * 1.5)
    };
    let (x, y) = (range(|point| point.0), range(|point| point.1));
    let area = SVGBackend::new(file, (760, 420)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .caption(title, ("sans-serif", 16))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(70)
        .build_cartesian_2d((x.0..x.1).log_scale(), (y.0..y.1).log_scale())?;
    chart.configure_mesh().x_desc(axes[0]).y_desc(axes[1]).light_line_style(WHITE).draw()?;
    for (line, color) in lines.iter().zip(COLORS.iter().cycle()) {
        let drawn = chart.draw_series(LineSeries::new(line.points.iter().copied(), color.stroke_width(2)))?;
        let color = *color;
        drawn.label(&line.name).legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], color.stroke_width(2)));
        chart.draw_series(line.points.iter().map(|point| Circle::new(*point, 3, color.filled())))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.8))
        .border_style(THEIRS)
        .draw()?;
    area.present()?;
    Ok(())
}
