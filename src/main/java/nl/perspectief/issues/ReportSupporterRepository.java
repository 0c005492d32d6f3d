package nl.perspectief.issues;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReportSupporterRepository extends JpaRepository<ReportSupporter, Long> {

    boolean existsByReportIdAndPersonId(long reportId, long personId);
}
