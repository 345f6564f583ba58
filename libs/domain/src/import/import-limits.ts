/** How many columns a file may have. */
export const MOST_COLUMNS = 200;

/** For how many days the file and the rows of an import are kept after its last check or run. */
export const IMPORT_KEPT_DAYS = 30;
