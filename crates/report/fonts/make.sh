#!/bin/sh
# Makes the two font files from the variable font: see README.md.
set -eu
source=${1:?usage: make.sh Inter-roman.var.ttf}
python=${PYTHON:-python3}
# Latin with Sami, combining marks, Greek, Cyrillic, punctuation, currency, arrows, signs, shapes.
ranges=U+0020-007E,U+00A0-024F,U+02B9-02BF,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0323,U+0327,U+0328
ranges=$ranges,U+0386-03CE,U+0400-045F,U+0490-0491,U+1E00-1EFF,U+2010-2015,U+2018-201E,U+2020-2022,U+2026
ranges=$ranges,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+2070,U+2074-2079,U+2080-2089,U+20AC
ranges=$ranges,U+2116,U+2122,U+2190-2193,U+2212,U+2215,U+2248,U+2260,U+2264,U+2265,U+25A1,U+25CB,U+25CF
ranges=$ranges,U+2713,U+2717,U+FFFD
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
# The same input gives the same bytes: no "modified" time.
export SOURCE_DATE_EPOCH=0
for weight in 400 600; do
  "$python" -m fontTools.varLib.instancer "$source" "wght=$weight" -o "$work/static.ttf"
  # 1000 units per em: advance widths are then the whole numbers a PDF writes.
  "$python" -m fontTools.ttLib.scaleUpem "$work/static.ttf" 1000 --output-file "$work/scaled.ttf"
  "$python" -m fontTools.subset "$work/scaled.ttf" \
    --unicodes="$ranges" --layout-features=ccmp,kern,mark,tnum,locl --no-hinting \
    --name-IDs=0,1,2,3,4,5,6,7,13,14 --drop-tables+=DSIG,STAT --no-recalc-timestamp \
    --output-file="Inter-$weight.ttf"
done
