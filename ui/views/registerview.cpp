#include "ui/views/registerview.h"

namespace moothall {

void RegisterView::setRegister(const Session &session, const Authority &authority)
{
    m_session = session;
    m_authority = authority;
}

} // namespace moothall
