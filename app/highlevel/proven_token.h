#pragma once

#include "app/base/identity.h"
#include "app/base/secret_token.h"

namespace highlevel {

/// A token that was seen to open this sub-account, and no other. Only AccessCheck makes one; what saves
/// tokens takes nothing else. So a token is never filed under an address or a location that it was not tried
/// at.
class ProvenToken
{
public:
    [[nodiscard]] const base::Identity &about() const { return m_about; }
    [[nodiscard]] const base::SecretToken &token() const { return m_token; }

    /// For what is known without asking: the practice server's own token, and tests.
    [[nodiscard]] static ProvenToken known(base::Identity about, base::SecretToken token)
    {
        return {std::move(about), std::move(token)};
    }

private:
    friend class AccessCheck;
    ProvenToken(base::Identity about, base::SecretToken token)
        : m_about(std::move(about)), m_token(std::move(token))
    {
    }

    base::Identity m_about;
    base::SecretToken m_token;
};

} // namespace highlevel
