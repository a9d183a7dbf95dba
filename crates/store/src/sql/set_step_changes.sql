UPDATE step SET changes = :changes WHERE seq = :step
