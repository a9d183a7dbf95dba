SELECT seed
FROM office_secret
