package nl.perspectief.locations;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MunicipalityRepository extends JpaRepository<Municipality, Long> {

    @Query("""
            select new nl.perspectief.locations.MunicipalityRow(m.id, m.code, m.name)
            from Municipality m
            where m.id in :ids
            order by m.name
            """)
    List<MunicipalityRow> findRows(Collection<Long> ids);

    @Query("select count(m) > 0 from Municipality m")
    boolean isAny();
}
