package nl.perspectief.locations;

import org.springframework.data.jpa.repository.JpaRepository;

interface SetUpRepository extends JpaRepository<SetUp, Integer> {}
