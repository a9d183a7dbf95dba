INSERT INTO kindergarten_version (
    number, name, department, municipality, address, postcode, town, owner_number,
    owner_name, ownership, children, age_from, age_to, source, read_at_ms
)
VALUES (
    :number, :name, :department, :municipality, :address, :postcode, :town, :owner_number,
    :owner_name, :ownership, :children, :age_from, :age_to, :source, :at
)
