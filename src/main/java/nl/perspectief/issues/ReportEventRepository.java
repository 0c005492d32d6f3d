package nl.perspectief.issues;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportEventRepository extends JpaRepository<ReportEvent, Long> {

    List<ReportEvent> findByReportIdOrderById(long reportId);
}
