#!/bin/sh
# For Jenkins, cron or any other shell: sh check.sh [folder of posts] [folder for reports]
set -u
posts=${1:-posts}
reports=${2:-reports}

npx --yes jdlint "$posts" \
  --format stylish \
  --format "sarif=$reports/jdlint.sarif" \
  --format "checkstyle=$reports/jdlint.checkstyle.xml" \
  --format "junit=$reports/jdlint.junit.xml"
status=$?

case $status in
  0) echo 'Posts are fine.' ;;
  1) echo "Posts have findings; reports are in $reports." >&2 ;;
  *) echo 'jdlint could not do its work: see above.' >&2 ;;
esac
exit "$status"
