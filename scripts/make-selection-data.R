# Makes data/selection/*.csv.gz: cases with features, and in the last column the value of choosing each.
#   Rscript scripts/make-selection-data.R
# From Debian's r-cran-modeldata, r-cran-ggplot2, r-cran-kernlab and r-cran-mlbench; data/selection/README.md has
# their sources and licences. (flights.csv.gz is made by scripts/make-flights.mjs.) Same input, same bytes.
set.seed(2026)
from <- function(package, name) {
  room <- new.env()
  data(list = name, package = package, envir = room)
  as.data.frame(get(name, envir = room))
}
write <- function(name, features, value) {
  rows <- cbind(features, value = value)
  rows <- rows[complete.cases(rows), ]
  path <- file.path("data/selection", paste0(name, ".csv"))
  write.csv(rows, path, row.names = FALSE, quote = FALSE)
  system2("gzip", c("-9nf", path))
  cat(name, nrow(rows), "rows,", ncol(rows) - 1, "features, mean value", mean(rows$value), "\n")
}
without <- function(table, names) table[, !(names(table) %in% names)]

# Customers who leave: what each pays. A call can be made to k of them.
churn <- from("modeldata", "mlc_churn")
charges <- churn$total_day_charge + churn$total_eve_charge + churn$total_night_charge + churn$total_intl_charge
write("churn", without(churn, c("churn", "state")), round(ifelse(churn$churn == "yes", charges, 0), 2))
telco <- from("modeldata", "wa_churn")
write("telco", without(telco, "churn"), ifelse(telco$churn == "Yes", telco$monthly_charges, 0))

# Loans that fail: the amount.
loans <- from("modeldata", "lending_club")
write("loans", without(loans, c("Class", "addr_state", "sub_grade")), ifelse(loans$Class == "bad", loans$funded_amnt, 0))

# Packages of R that take long to check: seconds.
checks <- from("modeldata", "check_times")
write("checks", without(checks, c("package", "status", "check_time")), checks$check_time)

# Diamonds: the price in dollars.
diamonds <- from("ggplot2", "diamonds")
diamonds <- diamonds[sort(sample(nrow(diamonds), 12000)), ]
write("diamonds", without(diamonds, "price"), diamonds$price)

# By label: mail that is spam; letters that are vowels.
spam <- from("kernlab", "spam")
write("spam", without(spam, "type"), as.integer(spam$type == "spam"))
letters <- from("mlbench", "LetterRecognition")
letters <- letters[sort(sample(nrow(letters), 12000)), ]
write("letters", without(letters, "lettr"), as.integer(letters$lettr %in% c("A", "E", "I", "O", "U")))
