package nl.perspectief.quality;

import org.springframework.data.jpa.repository.JpaRepository;

interface ChecklistEventRepository extends JpaRepository<ChecklistEvent, Long> {}
