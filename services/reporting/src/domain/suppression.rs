//! Withholding what could name a person.
//!
//! A count of 1 to 4 is withheld (primary suppression). Then other figures are withheld until no total gives a withheld
//! one away (complementary suppression): seen as one grid whose last row and column are the totals, a line that holds a
//! withheld figure must hold at least two, and what they add up to must leave each of them room. Zero is no person and
//! stays, unless it has to cover another figure.
//!
//! That alone does not stand up to somebody who lays many tables side by side: a total that one table withholds another
//! shows. So every figure that is shown is rounded to a multiple of five, the totals by themselves ([`publish`]): then
//! differences between tables give ranges, not counts.
//!
//! Willenborg and de Waal, Elements of Statistical Disclosure Control (2001), chapter 5.

use super::cross_table::CrossTable;

/// The smallest count that may be seen.
pub(crate) const THRESHOLD: i64 = 5;

/// Two tables that are to be laid on one another have not the same codes.
#[derive(Debug, thiserror::Error)]
#[error("the figures of a table and the people behind them have not the same rows and columns")]
pub(crate) struct Misaligned;

/// What of a table may leave: `people` is the same table in inquiries, since a single person may stand for many workers.
///
/// # Errors
/// Where both do not have the same codes: what is withheld would stand in the wrong places.
pub(crate) fn publish(table: CrossTable, people: &CrossTable) -> Result<CrossTable, Misaligned> {
    if table.rows != people.rows || table.columns != people.columns {
        return Err(Misaligned);
    }
    let mut shown = suppress(table, people);
    let figures = shown.cells.iter_mut().flatten().chain(&mut shown.row_totals).chain(&mut shown.column_totals);
    for figure in figures.chain([&mut shown.grand_total]) {
        *figure = figure.map(|count| (count + THRESHOLD / 2) / THRESHOLD * THRESHOLD);
    }
    Ok(shown)
}

/// Withholds what few people stand behind, and what would give it away.
fn suppress(table: CrossTable, people: &CrossTable) -> CrossTable {
    let mut grid = Grid::of(&table);
    grid.withhold_small();
    grid.withhold_with(&Grid::of(people));
    while grid.cover_one() {}
    grid.into_table(table)
}

/// The table with its totals as last row and column.
struct Grid {
    counts: Vec<Vec<i64>>,
    withheld: Vec<Vec<bool>>,
}

/// A row or a column of the grid, as the places of its figures.
type Line = Vec<(usize, usize)>;

impl Grid {
    fn of(table: &CrossTable) -> Self {
        let known = |count: &Option<i64>| count.unwrap_or(0);
        let mut counts: Vec<Vec<i64>> = table
            .cells
            .iter()
            .zip(&table.row_totals)
            .map(|(cells, total)| cells.iter().chain([total]).map(known).collect())
            .collect();
        counts.push(table.column_totals.iter().chain([&table.grand_total]).map(known).collect());
        let withheld = counts.iter().map(|row| vec![false; row.len()]).collect();
        Self { counts, withheld }
    }

    fn withhold_small(&mut self) {
        for (row, withheld) in self.counts.iter().zip(&mut self.withheld) {
            for (count, withheld) in row.iter().zip(withheld) {
                *withheld = (1..THRESHOLD).contains(count);
            }
        }
    }

    /// Withholds what is small in another grid of the same shape.
    fn withhold_with(&mut self, people: &Grid) {
        for (row, withheld) in people.counts.iter().zip(&mut self.withheld) {
            for (count, withheld) in row.iter().zip(withheld) {
                *withheld |= (1..THRESHOLD).contains(count);
            }
        }
    }

    /// Finds a line that gives a figure away and withholds one more of it; `false` when there is none.
    fn cover_one(&mut self) -> bool {
        for line in self.lines() {
            if !self.gives_away(&line) {
                continue;
            }
            // The smallest figure that is still seen: it costs the reader least. A zero only if nothing else is left.
            let seen = line.iter().copied().filter(|place| !self.is_withheld(*place));
            let least = seen.min_by_key(|place| {
                let count = self.count(*place);
                (count == 0, count)
            });
            if let Some((row, column)) = least {
                self.withheld[row][column] = true;
                return true;
            }
        }
        false
    }

    /// Whether a reader could work a withheld figure of this line out, or that all of them are small. In a line the total
    /// is the sum of the rest, so each withheld figure is known as soon as the others are.
    fn gives_away(&self, line: &Line) -> bool {
        let hidden: Vec<_> = line.iter().copied().filter(|place| self.is_withheld(*place)).collect();
        let Some((total, cells)) = line.split_last() else { return false };
        match hidden.len() {
            0 => false,
            1 => true,
            // The sum of the hidden cells is known where the total is seen. It must leave room for more than small counts:
            // of two hidden cells with a sum of 2 each is at most 2.
            _ if !self.is_withheld(*total) => {
                let sum: i64 =
                    cells.iter().filter(|place| self.is_withheld(**place)).map(|place| self.count(*place)).sum();
                sum < THRESHOLD
            }
            _ => false,
        }
    }

    fn lines(&self) -> Vec<Line> {
        let (height, width) = (self.counts.len(), self.counts.first().map_or(0, Vec::len));
        let rows = (0..height).map(|row| (0..width).map(|column| (row, column)).collect());
        let columns = (0..width).map(|column| (0..height).map(|row| (row, column)).collect());
        rows.chain(columns).collect()
    }

    fn count(&self, (row, column): (usize, usize)) -> i64 {
        self.counts[row][column]
    }

    fn is_withheld(&self, (row, column): (usize, usize)) -> bool {
        self.withheld[row][column]
    }

    fn into_table(self, table: CrossTable) -> CrossTable {
        let seen = |(count, withheld): (i64, bool)| (!withheld).then_some(count);
        let mut grid: Vec<Vec<Option<i64>>> = self
            .counts
            .into_iter()
            .zip(self.withheld)
            .map(|(row, withheld)| row.into_iter().zip(withheld).map(seen).collect())
            .collect();
        let mut column_totals = grid.pop().unwrap_or_default();
        let grand_total = column_totals.pop().flatten();
        let row_totals = grid.iter_mut().map(|row| row.pop().flatten()).collect();
        CrossTable { cells: grid, row_totals, column_totals, grand_total, ..table }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::cross_table::Count;

    fn table(counts: &[&[i64]]) -> CrossTable {
        let counts: Vec<Count> = counts
            .iter()
            .enumerate()
            .flat_map(|(row, cells)| {
                cells.iter().enumerate().map(move |(column, count)| Count {
                    row: format!("r{row}"),
                    column: format!("c{column}"),
                    count: *count,
                })
            })
            .collect();
        CrossTable::lay_out(&counts)
    }

    fn hide(table: CrossTable) -> CrossTable {
        let people = table.clone();
        suppress(table, &people)
    }

    #[test]
    fn what_is_shown_is_rounded_so_that_tables_laid_side_by_side_give_ranges() {
        // Two people of one origin are hidden beside six of another; a second table shows the six. The exact difference
        // would be two.
        let by_sex = table(&[&[43, 12, 6, 2]]);
        let shown = publish(by_sex.clone(), &by_sex).unwrap();
        assert_eq!((shown.grand_total, shown.cells[0][0], shown.cells[0][3]), (Some(65), Some(45), None));
        let seen = shown.cells.iter().flatten().chain([&shown.grand_total]).flatten();
        assert!(seen.clone().count() > 0 && seen.into_iter().all(|count| count % 5 == 0), "{shown:?}");
    }

    #[test]
    fn one_person_who_speaks_for_twenty_workers_is_one_person() {
        let (workers, people) = (table(&[&[20, 60], &[50, 70]]), table(&[&[1, 30], &[20, 40]]));
        assert_eq!(publish(workers, &people).unwrap().cells[0][0], None);
    }

    #[test]
    fn tables_of_other_codes_are_not_laid_on_one_another() {
        // Somebody new between two readings: by its place the one person of `b` would be hidden in the row of `a`.
        let count = |row: &str, count| Count { row: row.into(), column: "x".into(), count };
        let (figures, people) = ([count("b", 20), count("c", 60)], [count("a", 9), count("b", 1)]);
        assert!(publish(CrossTable::lay_out(&figures), &CrossTable::lay_out(&people)).is_err());
        let fewer = CrossTable::lay_out(&people[1..]);
        assert!(publish(CrossTable::lay_out(&figures), &fewer).is_err());
    }

    /// Every equation of the table with one unknown is solved, again and again: what an attentive reader does.
    fn work_out(table: &CrossTable) -> Vec<Vec<Option<i64>>> {
        let mut grid: Vec<Vec<Option<i64>>> = table
            .cells
            .iter()
            .zip(&table.row_totals)
            .map(|(cells, total)| cells.iter().chain([total]).copied().collect())
            .collect();
        grid.push(table.column_totals.iter().chain([&table.grand_total]).copied().collect());
        let (height, width) = (grid.len(), grid[0].len());
        loop {
            let mut found = false;
            let rows = (0..height).map(|row| (0..width).map(|column| (row, column)).collect::<Vec<_>>());
            let columns = (0..width).map(|column| (0..height).map(|row| (row, column)).collect::<Vec<_>>());
            for line in rows.chain(columns) {
                let unknown: Vec<_> =
                    line.iter().copied().filter(|(row, column)| grid[*row][*column].is_none()).collect();
                let [(row, column)] = unknown[..] else { continue };
                let (total, cells) = line.split_last().unwrap();
                let others: i64 = cells
                    .iter()
                    .filter(|place| **place != (row, column))
                    .map(|(row, column)| grid[*row][*column].unwrap())
                    .sum();
                grid[row][column] =
                    Some(if *total == (row, column) { others } else { grid[total.0][total.1].unwrap() - others });
                found = true;
            }
            if !found {
                return grid;
            }
        }
    }

    #[test]
    fn a_small_cell_is_withheld_and_its_totals_do_not_give_it_away() {
        let shown = hide(table(&[&[3, 20, 30], &[10, 40, 50], &[9, 9, 9]]));
        assert_eq!(shown.cells[0][0], None);
        assert!(work_out(&shown)[0][0].is_none());
        assert!(
            shown.cells.iter().flatten().filter(|cell| cell.is_some()).count() >= 4,
            "not everything is withheld: {shown:?}"
        );
    }

    #[test]
    fn a_table_without_small_cells_stays_whole() {
        let whole = table(&[&[5, 0], &[7, 9]]);
        assert_eq!(hide(whole.clone()), whole);
    }

    #[test]
    fn one_person_in_all_is_not_shown_anywhere() {
        let shown = hide(table(&[&[1]]));
        assert_eq!(
            (shown.cells[0][0], shown.row_totals[0], shown.column_totals[0], shown.grand_total),
            (None, None, None, None)
        );
    }

    proptest! {
        #[test]
        fn no_small_cell_can_be_worked_out(cells in (1usize..6, 1usize..6).prop_flat_map(|(rows, columns)|
            prop::collection::vec(prop::collection::vec(prop_oneof![Just(0i64), 1i64..12, 5i64..200], columns), rows)))
        {
            let cells: Vec<&[i64]> = cells.iter().map(Vec::as_slice).collect();
            let truth = table(&cells);
            let worked_out = work_out(&hide(truth.clone()));
            for (row, line) in truth.cells.iter().enumerate() {
                for (column, count) in line.iter().enumerate() {
                    if (1..THRESHOLD).contains(&count.unwrap()) {
                        prop_assert_eq!(worked_out[row][column], None, "cell {} {}", row, column);
                    }
                }
            }
        }
    }
}
