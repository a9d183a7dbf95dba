# Rapporten.

report-title = Kvalitetsvurdering
