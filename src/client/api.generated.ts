// Generated from openapi/v1.json by npm run gen.
export interface paths {
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录 · Log in
         * @description 无须登录 · Open to all
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 换取新令牌 · Refresh the session
         * @description 无须登录 · Open to all
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录 · Log out
         * @description 任何已登录人员 · Anyone signed in
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改密码 · Change your password
         * @description 任何已登录人员 · Anyone signed in
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的岗位与权限 · Who I am and what I may do
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 区域列表 · List areas by code
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listAreas"];
        put?: never;
        /**
         * 新建区域 · Create an area
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["createArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看区域 · Read an area
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销或并入 · Retire or merge an area
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["retireArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 网格边界 · Read a grid boundary
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getGridBoundary"];
        /**
         * 划定网格边界 · Draw a grid boundary
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        put: operations["putGridBoundary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-calendars/{area}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看工作日历 · Read a working calendar
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getWorkCalendar"];
        /**
         * 设定工作日历 · Set a working calendar
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        put: operations["putWorkCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位列表 · List units
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * 新建单位 · Create a unit
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销单位 · Close a unit
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区人员及任职 · Staff of your area and their posts
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listStaff"];
        put?: never;
        /**
         * 新建人员(可带账号) · Create a person, with account or not
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         */
        post: operations["createStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任命 · Appoint
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         */
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/relieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除任职 · Relieve
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         */
        post: operations["relieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交接 · Hand over to a successor
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 缺岗网格 · Grids lacking staff
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`grid_supervisor` 网格指导员、`grid_leader` 网格长
         */
        get: operations["listVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 网格公示:一长三员 · Posted notice of a grid team
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getGridTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个县或乡镇的分派规则 · Routing rules of a county or township
         * @description 岗位 Posts: `system_admin` 系统管理员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`dispatcher` 指挥室调度员、`leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         */
        get: operations["listRoutingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-rules/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置分派规则(整份替换) · Replace the routing rules of an area
         * @description 岗位 Posts: `system_admin` 系统管理员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        put: operations["putRoutingRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算分派去向 · Try where a case would go, and why
         * @description 岗位 Posts: `system_admin` 系统管理员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`dispatcher` 指挥室调度员、`leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         */
        post: operations["tryRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件分类目录 · The catalogue of case types
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listCaseTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-types/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件类型的历次版本 · The versions of a case type
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getCaseTypeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counties/{county}/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改本县目录 · Change the catalogue of a county
         * @description 岗位 Posts: `system_admin` 系统管理员、`county_dispatcher` 县级中心调度员
         */
        put: operations["putCountyCatalogue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部代码表 · All vocabularies with labels
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表 · List cases
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listCases"];
        put?: never;
        /**
         * 上报 · Report a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["reportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件详情 · Read a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理过程 · What happened to a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getCaseTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件相关人员 · People in a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listCasePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 记录列表 · List the notes of a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listCaseNotes"];
        put?: never;
        /**
         * 添加记录 · Add a note
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["addCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes/{noteId}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废记录 · Strike a note
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["strikeCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/self-handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自办 · Handle in the grid
         * @description 岗位 Posts: `grid_leader` 网格长、`full_time_grid_worker` 专职网格员
         */
        post: operations["selfHandleCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 · Withdraw
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要求补充 · Ask for missing facts
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["requestSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理 · Accept
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["acceptCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理 · Reject
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["rejectCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核受理 · Reconsider
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["reconsiderCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改类/改级 · Reclassify
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["reclassifyCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并案 · Merge
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["mergeCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销并案 · Undo a merger
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["unmergeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拆分 · Split
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["splitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分派 · Dispatch
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["dispatchCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派 · Reassign
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["reassignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/recall-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回分派 · Recall a dispatch
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["recallDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/sign-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收 · Sign for
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["signForCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 到场 · Arrive on site
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["arriveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转办 · Forward inside the unit
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["forwardCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-joint-handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 联办 · Ask for joint handling
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["requestJointHandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/answer-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 协办回复 · Answer a part
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["answerPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/waive-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 免予协办 · Waive a part
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["waivePart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请退回 · Ask to return
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意退回 · Approve return
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["approveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回退回 · Refuse return
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["refuseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提级上报 · Escalate
         * @description 岗位 Posts: `grid_leader` 网格长、`grid_supervisor` 网格指导员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["escalateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/send-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回下级 · Send down
         * @description 岗位 Posts: `county_dispatcher` 县级中心调度员
         */
        post: operations["sendDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/delegate-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下派 · Delegate down
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["delegateDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请挂起 · Ask to suspend
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["requestSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意挂起 · Approve suspension
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导
         */
        post: operations["approveSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回挂起 · Refuse suspension
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["refuseSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/prolong-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长挂起 · Prolong suspension
         * @description 岗位 Posts: `duty_chief` 值班长、`leader` 乡镇(街道)领导
         */
        post: operations["prolongSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复 · Resume
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["resumeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期 · Ask for an extension
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意延期 · Approve extension
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导
         */
        post: operations["approveExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回延期 · Refuse extension
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导
         */
        post: operations["refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/set-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指令定期 · Set the due time by command
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         */
        post: operations["setCaseDue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/submit-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反馈 · Submit result
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["submitResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/recall-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回反馈 · Recall result
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["recallResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/pass-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查通过 · Pass verification
         * @description 岗位 Posts: `verifier` 核查员、`grid_supervisor` 网格指导员、`full_time_grid_worker` 专职网格员、`dispatcher` 指挥室调度员
         */
        post: operations["passVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/fail-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查不通过 · Fail verification
         * @description 岗位 Posts: `verifier` 核查员、`grid_supervisor` 网格指导员、`full_time_grid_worker` 专职网格员、`dispatcher` 指挥室调度员
         */
        post: operations["failVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结案退回 · Send back
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结案 · Close
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`grid_leader` 网格长
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请终止 · Ask to terminate
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["requestTermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止办理 · Terminate
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导
         */
        post: operations["terminateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/transfer-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送 · Transfer out
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["transferCaseOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/acknowledge-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送签收 · Acknowledge transfer
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["acknowledgeTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送被退 · Transfer refused
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["refuseTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/recall-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回移送 · Recall transfer
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["recallTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/close-transferred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送办结 · Close transferred
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["closeTransferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自办审签 · Sign off
         * @description 岗位 Posts: `grid_leader` 网格长、`grid_supervisor` 网格指导员
         */
        post: operations["signOffCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/spot-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽查 · Spot check
         * @description 岗位 Posts: `verifier` 核查员、`grid_supervisor` 网格指导员
         */
        post: operations["spotCheckCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访 · Follow up
         * @description 岗位 Posts: `full_time_grid_worker` 专职网格员、`dispatcher` 指挥室调度员、`duty_chief` 值班长、`grid_supervisor` 网格指导员、`verifier` 核查员
         */
        post: operations["followUpCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价 · Rate
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["rateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请重开 · Ask to reopen
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["requestReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重开 · Reopen
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["approveReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回重开 · Refuse reopening
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["refuseReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归档 · Archive
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["archiveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请作废 · Ask to void
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`grid_leader` 网格长、`verifier` 核查员
         */
        post: operations["requestVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废 · Void
         * @description 岗位 Posts: `duty_chief` 值班长、`leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         */
        post: operations["approveVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办 · Urge
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["urgeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办 · Supervise
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         */
        post: operations["superviseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/answer-supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办回复 · Answer supervision
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["answerSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notify-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抄告 · Send a notice
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         */
        post: operations["notifyCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reply-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抄告回复 · Reply to a notice
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["replyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/letters/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 移送函、抄告单 · A letter of transfer or a notice
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的待办 · What I must do now
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listMyTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的通知 · What I was told
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listMyNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读 · Mark a notification read
         * @description 任何已登录人员 · Anyone signed in
         */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 在办案件统计 · Open cases by status and age
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办结时长 · Closure times
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getClosureTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件的全部时钟 · The clocks of a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listCaseClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时钟巡检状态 · How far the sweep of clocks is
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`duty_chief` 值班长
         */
        get: operations["getSweepState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/recurrence-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可能复发的旧案与风险 · Earlier cases like it, and the risk
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listRecurrenceCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/risk-color": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确定风险颜色 · Set the risk colour
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["setRiskColor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看草稿 · Read a draft of yours
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["getDraft"];
        /**
         * 保存草稿 · Save a draft
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的草稿 · List your drafts
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除草稿 · Discard a draft
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["discardCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上报草稿 · Report a draft
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         */
        post: operations["reportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 准入清单 · The admission lists
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["listAdmissions"];
        put?: never;
        /**
         * 申请准入 · Ask for admission to grids
         * @description 岗位 Posts: `unit_officer` 单位经办人、`platform_lead` 平台负责人、`dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`center_officer` 中心工作人员
         */
        post: operations["requestAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admissions/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审定准入 · Admit or refuse
         * @description 岗位 Posts: `county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         */
        post: operations["decideAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admissions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 准入退出 · Take off the list
         * @description 岗位 Posts: `county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         */
        post: operations["withdrawAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/duty-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两张清单 · The two checklists of a grid
         * @description 任何已登录人员 · Anyone signed in
         */
        get: operations["getGridDutyLists"];
        /**
         * 制定两张清单 · Write the two checklists
         * @description 岗位 Posts: `system_admin` 系统管理员、`duty_chief` 值班长、`leader` 乡镇(街道)领导
         */
        put: operations["putGridDutyLists"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入区划 · Import areas from CSV
         * @description 岗位 Posts: `system_admin` 系统管理员
         */
        post: operations["importAreas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            typeCode?: components["schemas"]["TypeCode"];
            severity?: components["schemas"]["SeverityLevel"];
            urgency?: components["schemas"]["Urgency"];
            tier?: components["schemas"]["HandlingTier"];
        };
        AcknowledgeTransferBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            receiptNo: string & (unknown & unknown);
            /** Format: date-time */
            receivedAt?: string;
            text: string;
        };
        Admission: {
            /** Format: uuid */
            id: string;
            area: string;
            tier: components["schemas"]["AdmissionTier"];
            typeCode: string | null;
            title: string;
            task: string;
            basis: string;
            resources: string;
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            state: components["schemas"]["AdmissionState"];
            /** @description 准入文号 · Number on the list */
            reference: string | null;
            opinion: string | null;
            /** Format: uuid */
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date */
            validFrom: string | null;
            /**
             * Format: date
             * @description 首个不再有效的日期 · First day no longer in force
             */
            validTo: string | null;
            /** @description 今天是否有效 · In force today */
            inForce: boolean;
            /** Format: uuid */
            withdrawnBy: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawalReason: string | null;
        };
        AdmissionDecision: {
            admit: boolean;
            opinion: string;
            /**
             * Format: date
             * @description 默认今天 · Today when absent
             */
            validFrom?: string;
            /**
             * Format: date
             * @description 首个不再有效的日期;不填则长期 · First day no longer in force; none when absent
             */
            validTo?: string;
        };
        AdmissionPage: {
            items: components["schemas"]["Admission"][];
            nextCursor: string | null;
        };
        AdmissionRequest: {
            area: components["schemas"]["AreaCode"];
            tier: components["schemas"]["AdmissionTier"];
            /** @description 小类或大类;非案件任务不填 · Minor or major type; absent for a task that is no case */
            typeCode?: components["schemas"]["TypeCode"];
            title: string & (unknown & unknown);
            /** @description 要网格做什么 · What is asked of the grid */
            task: string;
            /** @description 依据的法律或文件 · The law or document behind it */
            basis: string & (unknown & unknown);
            /** @description 权随事转、人随事转、钱随事转:随事下放的权限、人员、时限、经费 · Authority, persons, time and funds that go with the matter */
            resources: string;
            /**
             * Format: uuid
             * @description 申请单位,须在其任职 · The asking unit, in which you hold a post
             */
            unitId: string;
        };
        /**
         * @description - `requested` 待审定 · Requested
         *     - `admitted` 已准入 · Admitted
         *     - `refused` 不予准入 · Refused
         *     - `withdrawn` 已退出 · Withdrawn
         * @enum {string}
         */
        AdmissionState: "requested" | "admitted" | "refused" | "withdrawn";
        /**
         * @description - `grid` 网格 · Grid
         *     - `village` 村(社区) · Village or community
         *     - `township` 乡镇(街道) · Township
         * @enum {string}
         */
        AdmissionTier: "grid" | "village" | "township";
        AdmissionWithdrawal: {
            reason: string;
        };
        AnswerPartBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        Appointment: {
            /** Format: uuid */
            staffId: string;
            role: components["schemas"]["Role"];
            area?: components["schemas"]["AreaCode"];
            /** Format: uuid */
            unitId?: string;
            /** Format: date */
            from?: string;
        };
        Approval: {
            /** Format: uuid */
            leaderId: string;
            /** Format: date */
            on: string;
            reference: string & (unknown & unknown);
        };
        ApproveExtensionBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /**
             * Format: date-time
             * @description 准予的期限,缺省为所申请的 · The date granted; the one asked for if absent
             */
            dueAt?: string;
            text: string;
        };
        Area: {
            code: string;
            name: string;
            level: components["schemas"]["AreaLevel"];
            /** @description 上级编码,可跨级 · Code of the parent, levels may be skipped */
            parentCode: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description 首个不再有效的日期 · First day no longer in force
             */
            validTo: string | null;
            /** @description 并入的区域 · The area that absorbed it */
            replacedBy: string | null;
        };
        /**
         * @description 区域编码 · Area code
         * @example 330802101
         */
        AreaCode: string;
        AreaCreation: {
            code: components["schemas"]["AreaCode"];
            name: string & (unknown & unknown);
            /** @description 省级不填,其余必填 · None for a province, else required */
            parentCode?: components["schemas"]["AreaCode"] | null;
            level: components["schemas"]["AreaLevel"];
            /**
             * Format: date
             * @description 默认今天 · Today when absent
             */
            validFrom?: string;
        };
        AreaImportResult: {
            /** @description 数据行数 · Rows in the file */
            rows: number;
            inserted: number;
            updated: number;
            unchanged: number;
        };
        /**
         * @description - `province` 省 · Province
         *     - `prefecture_city` 市 · Prefecture city
         *     - `county` 县(市、区) · County
         *     - `township` 乡镇(街道) · Township
         *     - `village` 村(社区) · Village or community
         *     - `grid` 网格 · Grid
         *     - `micro_grid` 微网格 · Micro-grid
         * @enum {string}
         */
        AreaLevel: "province" | "prefecture_city" | "county" | "township" | "village" | "grid" | "micro_grid";
        AreaPage: {
            items: components["schemas"]["Area"][];
            nextCursor: string | null;
        };
        AreaRetirement: {
            /**
             * Format: date
             * @description 首个不再有效的日期 · First day no longer in force
             */
            validTo: string;
            /** @description 并入的同级区域 · The area of the same level that absorbs it */
            replacedBy?: components["schemas"]["AreaCode"];
        };
        ArrivalPoint: {
            lon: number;
            lat: number;
        };
        ArriveBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            location?: components["schemas"]["ArrivalPoint"];
        };
        Backlog: {
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["BacklogItem"][];
            total: components["schemas"]["BacklogTotal"];
        };
        BacklogItem: {
            /** @description 分组编码;null 为未归属 · Code of the group; null when it has none */
            key: string | null;
            label: string | null;
            open: number;
            overdue: number;
            byStatus: components["schemas"]["CountByStatus"];
            byAge: components["schemas"]["CountByAge"];
        };
        BacklogTotal: {
            open: number;
            overdue: number;
            byStatus: components["schemas"]["CountByStatus"];
            byAge: components["schemas"]["CountByAge"];
        };
        BothLanguages: {
            zh: string & (unknown & unknown);
            en: string & (unknown & unknown);
        };
        /** @description 至多 10000 个点 · At most 10000 positions */
        BoundaryGeometry: components["schemas"]["Polygon"] | components["schemas"]["MultiPolygon"];
        CalendarDayChange: {
            /**
             * Format: date
             * @description 本年,或上一年 12 月 · In the year, or in the December before
             */
            date: string;
            /** @description true 为补班,false 为放假 · true: works (made up); false: off */
            isWorkingDay: boolean;
            /** @description 节日或缘由 · Holiday or reason */
            name?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
        };
        /**
         * @description - `gov_notice` 年度放假通知 · Yearly notice
         *     - `statutory` 仅法定节假日(暂定) · Statutory holidays only (provisional)
         *     - `local` 本地安排 · Local arrangement
         * @enum {string}
         */
        CalendarSource: "gov_notice" | "statutory" | "local";
        Case: {
            /** Format: uuid */
            id: string;
            /** @description {类型}{乡镇}{日期}{当日序号} */
            caseNo: string;
            status: components["schemas"]["CaseStatus"];
            typeCode: string;
            severity: components["schemas"]["SeverityLevel"];
            urgency: components["schemas"]["Urgency"];
            area: string;
            title: string;
            /** Format: uuid */
            handler: string | null;
            /** Format: uuid */
            unit: string | null;
            /**
             * Format: uuid
             * @description 首问责任人 · First-contact person
             */
            firstContact: string;
            /** Format: uuid */
            recurrenceOf: string | null;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            overdue: boolean;
            version: number;
            description: string;
            platform: string | null;
            channel: components["schemas"]["ReportChannel"];
            location: {
                lon: number;
                lat: number;
            } | null;
            /** @description 类型所要求的附加字段 · Further fields of the type */
            fields: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: uuid */
            reportedBy: string;
            /** Format: date-time */
            dispatchedAt: string | null;
            /** Format: date-time */
            firstResponseAt: string | null;
            /** Format: date-time */
            resultSubmittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            firstClosedAt: string | null;
            resultCode: components["schemas"]["ResultCode"] | null;
            closingCode: components["schemas"]["ClosingCode"] | null;
            reporterInformed: boolean | null;
            /** @description 所依日历尚未公布 · Counted by a calendar not yet published */
            dueProvisional: boolean;
            round: number;
            reworkCount: number;
            tier: components["schemas"]["HandlingTier"];
            confidentiality: components["schemas"]["Confidentiality"];
            riskColor: components["schemas"]["RiskColor"] | null;
            /** Format: date-time */
            originalDueAt: string | null;
            extensionCount: number;
            /** Format: date-time */
            suspendedAt: string | null;
            /** Format: date */
            reviewOn: string | null;
            supervisionLevel: components["schemas"]["SupervisionLevel"] | null;
            /**
             * Format: uuid
             * @description 指定的核查员 · The assigned verifier
             */
            verifier: string | null;
            /** Format: uuid */
            leadCase: string | null;
            /** Format: uuid */
            splitFrom: string | null;
            rating: number | null;
            /** Format: date-time */
            residentToldAt: string | null;
            pendingRequest: components["schemas"]["PendingRequest"] | null;
            items: components["schemas"]["CaseItem"][];
            /** @description 你现在可用的步骤 · Steps open to you now */
            allowedSteps: components["schemas"]["CaseVerb"][];
        };
        CaseClock: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ClockKind"];
            /** @description 节点名 · Name of the milestone */
            name: string | null;
            /** Format: uuid */
            itemId: string | null;
            state: components["schemas"]["ClockState"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            originalDueAt: string | null;
            limitUnit: components["schemas"]["LimitUnit"] | null;
            /** @description 历次期限 · Every due time it had */
            dues: components["schemas"]["DueTime"][];
            /** @description 暂停区间 · Intervals in which it stood still */
            pauses: components["schemas"]["ClockPause"][];
            /** Format: date-time */
            pausedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            inTime: boolean | null;
            warningLevel: components["schemas"]["WarningLevel"] | null;
        };
        CaseClockList: {
            items: components["schemas"]["CaseClock"][];
            nextCursor: null;
        };
        /** @description 案件下的事项 · Something under a case */
        CaseItem: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ItemKind"];
            state: components["schemas"]["ItemState"];
            reasonCode: string | null;
            /**
             * Format: uuid
             * @description null:系统 · the system
             */
            by: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            toStaff: string | null;
            /** Format: uuid */
            toUnit: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: uuid */
            doneBy: string | null;
            /** Format: date-time */
            doneAt: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @description - `01` 矛盾纠纷 · Disputes
         *     - `02` 社会治安 · Public order
         *     - `03` 安全隐患 · Safety hazards
         *     - `04` 市场监管 · Market supervision
         *     - `05` 生态环境与自然资源 · Environment and natural resources
         *     - `06` 市容与城乡建设 · Town appearance and construction
         *     - `07` 民生服务 · Public welfare
         *     - `08` 应急与自然灾害 · Emergencies and natural disasters
         * @enum {string}
         */
        CaseMajor: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            nextCursor: string | null;
        };
        CaseReport: {
            /**
             * Format: uuid
             * @description 客户端生成的 UUIDv7,重发不会重复 · Made by the client; a repeat never doubles
             */
            id?: string;
            typeCode: components["schemas"]["TypeCode"];
            area: components["schemas"]["AreaCode"];
            title: string & (unknown & unknown);
            description: string;
            /** Format: date-time */
            occurredAt?: string;
            channel?: components["schemas"]["ReportChannel"];
            urgency?: components["schemas"]["Urgency"];
            severity?: components["schemas"]["SeverityLevel"];
            location?: components["schemas"]["Location"];
            reporter?: components["schemas"]["Reporter"];
            parties?: components["schemas"]["Party"][];
            /** Format: uuid */
            recurrenceOf?: string;
            /** @description 上报时所拍 · Taken when it was reported */
            evidence?: components["schemas"]["Evidence"][];
            /** @description 当场自办:上报即办结 · Handled on the spot: reported and closed at once */
            selfHandled?: components["schemas"]["SelfHandled"];
            /** @description 类型所要求的附加字段 · Further fields, as the type asks for */
            fields?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description - `draft` 草稿 · Draft
         *     - `reported` 待受理 · Reported
         *     - `not_accepted` 不予受理 · Not accepted
         *     - `accepted` 已受理(待分派) · Accepted
         *     - `dispatched` 已分派(待签收) · Dispatched
         *     - `in_progress` 处置中 · In progress
         *     - `suspended` 挂起(缓办/挂账) · Suspended
         *     - `pending_verification` 待核查 · Pending verification
         *     - `verified` 核查通过(待结案) · Verified
         *     - `closed` 已办结 · Closed
         *     - `archived` 已归档 · Archived
         *     - `transferred_out` 已移送 · Transferred out
         *     - `merged` 已并案 · Merged
         *     - `voided` 已作废 · Voided
         *     - `withdrawn` 已撤回 · Withdrawn
         * @enum {string}
         */
        CaseStatus: "draft" | "reported" | "not_accepted" | "accepted" | "dispatched" | "in_progress" | "suspended" | "pending_verification" | "verified" | "closed" | "archived" | "transferred_out" | "merged" | "voided" | "withdrawn";
        CaseSummary: {
            /** Format: uuid */
            id: string;
            /** @description {类型}{乡镇}{日期}{当日序号} */
            caseNo: string;
            status: components["schemas"]["CaseStatus"];
            typeCode: string;
            severity: components["schemas"]["SeverityLevel"];
            urgency: components["schemas"]["Urgency"];
            area: string;
            title: string;
            /** Format: uuid */
            handler: string | null;
            /** Format: uuid */
            unit: string | null;
            /**
             * Format: uuid
             * @description 首问责任人 · First-contact person
             */
            firstContact: string;
            /** Format: uuid */
            recurrenceOf: string | null;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            overdue: boolean;
            version: number;
        };
        CaseType: {
            code: string;
            /** @description null:全国目录 · null: of the national catalogue */
            county: string | null;
            version: number;
            major: components["schemas"]["CaseMajor"];
            majorLabel: string;
            identifier: string;
            zh: string;
            en: string;
            platform: components["schemas"]["Platform"];
            urgency: components["schemas"]["Urgency"];
            response: components["schemas"]["Limit"];
            /** @description null:按指令 · by command */
            resolve: components["schemas"]["Limit"] | null;
            flags: components["schemas"]["TypeFlag"][];
            milestones: components["schemas"]["Milestone"][];
            /** @description 特别规定 · A rule of this type */
            note: components["schemas"]["BothLanguages"] | null;
            /** @description 本县编码 · The county’s own code */
            ownCode: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            /** @description GB/T 31000 编码 · Code in GB/T 31000 */
            gbt31000: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            fields: components["schemas"]["FieldsSchema"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description 自该日起不再使用 · First day on which nothing is reported as it
             */
            retiredOn: string | null;
        };
        CaseTypeChange: {
            code: components["schemas"]["MinorCode"];
            /** @description 仅新增类型填写 · For a new type only */
            identifier?: string;
            zh?: string & (unknown & unknown);
            en?: string & (unknown & unknown);
            platform?: components["schemas"]["Platform"];
            urgency?: components["schemas"]["Urgency"];
            response?: components["schemas"]["Limit"];
            resolve?: components["schemas"]["Limit"] | null;
            flags?: components["schemas"]["TypeFlag"][];
            milestones?: components["schemas"]["Milestone"][];
            note?: components["schemas"]["BothLanguages"] | null;
            ownCode?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            gbt31000?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            fields?: components["schemas"]["FieldsSchema"];
            /** Format: date */
            retiredOn?: string | null;
        };
        CaseTypeList: {
            /** @description null:全国目录 · null: the national catalogue */
            county: string | null;
            /** @description 该目录的版本,县里尚无时为 0 · Version of this catalogue; 0 while the county has none */
            version: number;
            items: components["schemas"]["CaseType"][];
            nextCursor: null;
        };
        CaseTypeVersion: {
            code: string;
            /** @description null:全国目录 · null: of the national catalogue */
            county: string | null;
            version: number;
            major: components["schemas"]["CaseMajor"];
            majorLabel: string;
            identifier: string;
            zh: string;
            en: string;
            platform: components["schemas"]["Platform"];
            urgency: components["schemas"]["Urgency"];
            response: components["schemas"]["Limit"];
            /** @description null:按指令 · by command */
            resolve: components["schemas"]["Limit"] | null;
            flags: components["schemas"]["TypeFlag"][];
            milestones: components["schemas"]["Milestone"][];
            /** @description 特别规定 · A rule of this type */
            note: components["schemas"]["BothLanguages"] | null;
            /** @description 本县编码 · The county’s own code */
            ownCode: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            /** @description GB/T 31000 编码 · Code in GB/T 31000 */
            gbt31000: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            fields: components["schemas"]["FieldsSchema"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description 自该日起不再使用 · First day on which nothing is reported as it
             */
            retiredOn: string | null;
            /**
             * Format: date
             * @description 由更新版本代替之日 · The day on which a newer version takes its place
             */
            validTo: string | null;
        };
        CaseTypeVersionPage: {
            items: components["schemas"]["CaseTypeVersion"][];
            nextCursor: string | null;
        };
        /**
         * @description - `report` 上报 · Report
         *     - `self_handle` 自办 · Handle in the grid
         *     - `withdraw` 撤回 · Withdraw
         *     - `request_supplement` 要求补充 · Ask for missing facts
         *     - `accept` 受理 · Accept
         *     - `reject` 不予受理 · Reject
         *     - `reconsider` 复核受理 · Reconsider
         *     - `reclassify` 改类/改级 · Reclassify
         *     - `merge` 并案 · Merge
         *     - `unmerge` 撤销并案 · Undo a merger
         *     - `split` 拆分 · Split
         *     - `dispatch` 分派 · Dispatch
         *     - `reassign` 改派 · Reassign
         *     - `recall_dispatch` 撤回分派 · Recall a dispatch
         *     - `sign_for` 签收 · Sign for
         *     - `arrive` 到场 · Arrive on site
         *     - `forward` 转办 · Forward inside the unit
         *     - `request_joint_handling` 联办 · Ask for joint handling
         *     - `answer_part` 协办回复 · Answer a part
         *     - `waive_part` 免予协办 · Waive a part
         *     - `request_return` 申请退回 · Ask to return
         *     - `approve_return` 同意退回 · Approve return
         *     - `refuse_return` 驳回退回 · Refuse return
         *     - `escalate` 提级上报 · Escalate
         *     - `send_down` 退回下级 · Send down
         *     - `delegate_down` 下派 · Delegate down
         *     - `request_suspension` 申请挂起 · Ask to suspend
         *     - `approve_suspension` 同意挂起 · Approve suspension
         *     - `refuse_suspension` 驳回挂起 · Refuse suspension
         *     - `prolong_suspension` 延长挂起 · Prolong suspension
         *     - `resume` 恢复 · Resume
         *     - `request_extension` 申请延期 · Ask for an extension
         *     - `approve_extension` 同意延期 · Approve extension
         *     - `refuse_extension` 驳回延期 · Refuse extension
         *     - `set_due` 指令定期 · Set the due time by command
         *     - `submit_result` 反馈 · Submit result
         *     - `recall_result` 撤回反馈 · Recall result
         *     - `pass_verification` 核查通过 · Pass verification
         *     - `fail_verification` 核查不通过 · Fail verification
         *     - `send_back` 结案退回 · Send back
         *     - `close` 结案 · Close
         *     - `request_termination` 申请终止 · Ask to terminate
         *     - `terminate` 终止办理 · Terminate
         *     - `transfer_out` 移送 · Transfer out
         *     - `acknowledge_transfer` 移送签收 · Acknowledge transfer
         *     - `refuse_transfer` 移送被退 · Transfer refused
         *     - `recall_transfer` 撤回移送 · Recall transfer
         *     - `close_transferred` 移送办结 · Close transferred
         *     - `sign_off` 自办审签 · Sign off
         *     - `spot_check` 抽查 · Spot check
         *     - `follow_up` 回访 · Follow up
         *     - `rate` 评价 · Rate
         *     - `request_reopen` 申请重开 · Ask to reopen
         *     - `approve_reopen` 重开 · Reopen
         *     - `refuse_reopen` 驳回重开 · Refuse reopening
         *     - `archive` 归档 · Archive
         *     - `request_void` 申请作废 · Ask to void
         *     - `approve_void` 作废 · Void
         *     - `urge` 催办 · Urge
         *     - `supervise` 督办 · Supervise
         *     - `answer_supervision` 督办回复 · Answer supervision
         *     - `notify_copy` 抄告 · Send a notice
         *     - `reply_notice` 抄告回复 · Reply to a notice
         * @enum {string}
         */
        CaseVerb: "report" | "self_handle" | "withdraw" | "request_supplement" | "accept" | "reject" | "reconsider" | "reclassify" | "merge" | "unmerge" | "split" | "dispatch" | "reassign" | "recall_dispatch" | "sign_for" | "arrive" | "forward" | "request_joint_handling" | "answer_part" | "waive_part" | "request_return" | "approve_return" | "refuse_return" | "escalate" | "send_down" | "delegate_down" | "request_suspension" | "approve_suspension" | "refuse_suspension" | "prolong_suspension" | "resume" | "request_extension" | "approve_extension" | "refuse_extension" | "set_due" | "submit_result" | "recall_result" | "pass_verification" | "fail_verification" | "send_back" | "close" | "request_termination" | "terminate" | "transfer_out" | "acknowledge_transfer" | "refuse_transfer" | "recall_transfer" | "close_transferred" | "sign_off" | "spot_check" | "follow_up" | "rate" | "request_reopen" | "approve_reopen" | "refuse_reopen" | "archive" | "request_void" | "approve_void" | "urge" | "supervise" | "answer_supervision" | "notify_copy" | "reply_notice";
        /**
         * @description - `acceptance` 受理时限 · Acceptance
         *     - `auto_accept` 系统受理 · Acceptance by the system
         *     - `resident` 首问答复 · Word to the resident
         *     - `supplement` 补充期限 · Missing facts
         *     - `resolve` 办理时限 · Resolve
         *     - `response` 签收(响应)时限 · Response
         *     - `on_site` 到场时限 · On site
         *     - `milestone` 节点时限 · Milestone
         *     - `part` 协办时限 · Part of joint handling
         *     - `decision` 审批时限 · Decision on a request
         *     - `review` 挂起复核日 · Review date of a suspension
         *     - `command` 待定办理期限 · Due time to be set by command
         *     - `verification` 核查时限 · Verification
         *     - `closing` 结案时限 · Closing
         *     - `supervision` 督办回复时限 · Answer to supervision
         *     - `notice` 抄告回复时限 · Reply to a notice
         *     - `receipt` 移送签收时限 · Receipt of a transfer
         *     - `transfer_result` 移送结果告知时限 · Result of a transfer
         *     - `tier` 本级办理期限 · Stay at a tier
         *     - `sign_off` 自办审签时限 · Sign-off
         *     - `spot_check` 抽查 · Spot check
         *     - `follow_up` 回访 · Follow-up
         *     - `archive` 归档 · Archiving
         * @enum {string}
         */
        ClockKind: "acceptance" | "auto_accept" | "resident" | "supplement" | "resolve" | "response" | "on_site" | "milestone" | "part" | "decision" | "review" | "command" | "verification" | "closing" | "supervision" | "notice" | "receipt" | "transfer_result" | "tier" | "sign_off" | "spot_check" | "follow_up" | "archive";
        ClockPause: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        /**
         * @description - `running` 计时中 · Running
         *     - `paused` 已暂停 · Paused
         *     - `stopped` 已停止 · Stopped
         *     - `cancelled` 已取消 · Cancelled
         * @enum {string}
         */
        ClockState: "running" | "paused" | "stopped" | "cancelled";
        CloseBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            closingCode: components["schemas"]["ClosingCode"];
            reporterInformed: boolean;
        };
        CloseTransferredBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            /** @description 15 个工作日并催办一次后仍无结果 · No result after 15 working days and one urging */
            noResult?: boolean;
        };
        /**
         * @description - `resolved` 已解决 · Resolved
         *     - `explained` 已解释说明 · Explained
         *     - `self_handled` 自行处置 · Handled by the grid itself
         *     - `transferred` 移送办结 · Transferred
         *     - `reporter_withdrew` 反映人撤诉 · Reporter withdrew
         *     - `matter_gone` 事由消失 · Matter gone
         *     - `party_untraceable` 当事人无法联系 · Party untraceable
         *     - `cannot_resolve` 确无法解决 · Cannot be resolved
         *     - `mediation_not_agreed` 调解未成 · Mediation without agreement
         * @enum {string}
         */
        ClosingCode: "resolved" | "explained" | "self_handled" | "transferred" | "reporter_withdrew" | "matter_gone" | "party_untraceable" | "cannot_resolve" | "mediation_not_agreed";
        ClosureItem: {
            /** @description 分组编码;null 为未归属 · Code of the group; null when it has none */
            key: string | null;
            label: string | null;
            closed: number;
            elapsedHours: components["schemas"]["Hours"];
            workingHours: components["schemas"]["Hours"];
            onTime: components["schemas"]["Rate"];
        };
        ClosureTimes: {
            period: components["schemas"]["Period"];
            /** @constant */
            cohort: "by_closed";
            items: components["schemas"]["ClosureItem"][];
            total: components["schemas"]["ClosureTotal"];
        };
        ClosureTotal: {
            closed: number;
            elapsedHours: components["schemas"]["Hours"];
            workingHours: components["schemas"]["Hours"];
            onTime: components["schemas"]["Rate"];
        };
        /**
         * @description - `ordinary` 一般 · Ordinary
         *     - `restricted` 限制知悉 · Restricted
         *     - `confidential` 保密 · Confidential
         * @enum {string}
         */
        Confidentiality: "ordinary" | "restricted" | "confidential";
        /** @description 自上报起的天数 · Days since it was reported */
        CountByAge: {
            d0_3: number;
            d4_7: number;
            d8_15: number;
            d16_30: number;
            d31: number;
        };
        CountByStatus: {
            reported: number;
            accepted: number;
            dispatched: number;
            in_progress: number;
            suspended: number;
            pending_verification: number;
            verified: number;
            transferred_out: number;
        };
        CountyCatalogue: {
            county: string;
            /** @description 该目录的版本,县里尚无时为 0 · Version of this catalogue; 0 while the county has none */
            version: number;
            /** @description 新版本 · The new versions */
            items: components["schemas"]["CaseType"][];
        };
        CountyCatalogueChange: {
            /** @description 所见目录版本(0:尚无),可用 If-Match 代替 · Version seen (0: none yet); If-Match instead */
            version?: number;
            /**
             * Format: date
             * @description 今天或以后 · Today or later
             */
            validFrom: string;
            types: components["schemas"]["CaseTypeChange"][];
        };
        /**
         * @description 县级编码 · Code of a county
         * @example 330802
         */
        CountyCode: string;
        Credentials: {
            login: string;
            password: string;
        };
        /** @description handlerId 与 unitId 至多填一个;都不填则按分派规则 · at most one of handlerId and unitId; with neither the routing rules decide */
        DispatchBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            handlerId?: string;
            /** Format: uuid */
            unitId?: string;
            /** @description 改变默认平台 · Other than the usual platform */
            platform?: components["schemas"]["Platform"];
            /**
             * Format: uuid
             * @description 指定核查员 · Who is to verify
             */
            verifierId?: string;
            assistingUnits?: string[];
            text?: string;
        };
        Draft: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
            content: components["schemas"]["DraftContent"];
        };
        DraftChange: {
            content: components["schemas"]["DraftContent"];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        /** @description CaseReport 的成员,可缺可不全,上报时才核验 · Members of CaseReport, any of them, whole or not; judged when it is reported */
        DraftContent: {
            typeCode?: unknown;
            area?: unknown;
            title?: unknown;
            description?: unknown;
            occurredAt?: unknown;
            channel?: unknown;
            urgency?: unknown;
            severity?: unknown;
            location?: unknown;
            reporter?: unknown;
            parties?: unknown;
            recurrenceOf?: unknown;
            evidence?: unknown;
            selfHandled?: unknown;
            fields?: unknown;
        };
        DraftPage: {
            items: components["schemas"]["DraftSummary"][];
            nextCursor: string | null;
        };
        DraftReport: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        DraftSaved: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        DraftSummary: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
            title: string | null;
            area: string | null;
        };
        DueTime: {
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            at: string;
            because: string;
        };
        /** @description 清单上的一项 · One line of a checklist */
        DutyItem: {
            item: string & (unknown & unknown);
            note?: string;
        };
        EscalateBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            reasonCode: components["schemas"]["EscalationReason"];
            approval?: components["schemas"]["Approval"];
        };
        /** @enum {string} */
        EscalationReason: "no_authority" | "no_result" | "several_townships" | "major_hazard" | "not_admitted";
        Evidence: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["EvidenceKind"];
            sha256?: string;
        };
        /**
         * @description - `photo` 照片 · Photo
         *     - `video` 视频 · Video
         *     - `audio` 录音 · Audio
         *     - `document` 文书 · Document
         * @enum {string}
         */
        EvidenceKind: "photo" | "video" | "audio" | "document";
        /**
         * @description - `engineering` 工程施工 · Engineering work
         *     - `cross_department` 跨部门协调 · Several departments
         *     - `evidence` 调查取证 · Evidence
         *     - `party_absent` 当事人不在 · A party is absent
         *     - `other` 其他 · Other
         * @enum {string}
         */
        ExtensionReason: "engineering" | "cross_department" | "evidence" | "party_absent" | "other";
        FailVerificationBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            method?: components["schemas"]["VerificationMethod"];
            text: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description 一处错误 · One fault */
        Fault: {
            /**
             * @description 位置 · Part of the request
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /**
             * @description JSON 指针 · JSON pointer
             * @example /parties/0/name
             */
            pointer: string;
            /**
             * @description 错误类别 · Kind of fault
             * @example unknown-member
             */
            code: string;
            /** @description 如何改正 · What to do */
            detail: string;
        };
        /** @description 附加字段的 JSON Schema(可用关键字见文档);`{}` 表示没有 · JSON Schema of further fields, of few keywords; `{}` is none */
        FieldsSchema: {
            [key: string]: unknown;
        };
        FollowUpBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            way: components["schemas"]["FollowUpWay"];
            satisfied: boolean;
            text: string;
        };
        /**
         * @description - `phone` 电话 · By phone
         *     - `visit` 上门 · Visit
         *     - `online` 网络 · Online
         * @enum {string}
         */
        FollowUpWay: "phone" | "visit" | "online";
        ForwardBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            handlerId: string;
            text?: string;
        };
        GridBoundary: {
            area: string;
            version: number;
            geometry: components["schemas"]["BoundaryGeometry"];
        };
        GridBoundaryChange: {
            geometry: components["schemas"]["BoundaryGeometry"];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        GridDutyLists: {
            area: string;
            /** @description 清单出自哪一区域;null:通用清单 · Whose list it is; null: the general one */
            listOf: string | null;
            /** @description 网格服务管理清单 · What the grid serves and manages */
            service: components["schemas"]["DutyItem"][];
            /** @description 网格员职责清单 · What each member of the team must do */
            duties: components["schemas"]["RoleDuties"][];
            /** @description 本区域自有清单的版本 · Version of the area’s own list */
            version: number | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** Format: date-time */
            updatedAt: string | null;
        };
        GridDutyListsChange: {
            /** @description 网格服务管理清单 · What the grid serves and manages */
            service: components["schemas"]["DutyItem"][];
            /** @description 网格员职责清单 · What each member of the team must do */
            duties: components["schemas"]["RoleDuties"][];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        /**
         * @description 一长三员 · The four posts of a grid
         * @enum {string}
         */
        GridRole: "grid_leader" | "full_time_grid_worker" | "part_time_grid_worker" | "grid_supervisor";
        /** @description 公示:网格的一长三员 · Posted notice of the grid team */
        GridTeam: {
            area: string;
            name: string;
            members: components["schemas"]["TeamMember"][];
            vacancies: components["schemas"]["Role"][];
        };
        HandOver: {
            /** Format: uuid */
            toStaffId: string;
        };
        HandedOver: {
            relieved: components["schemas"]["Post"];
            appointed: components["schemas"]["Post"];
            movedCases: number;
        };
        HandlerFilter: "none" | string;
        /**
         * @description - `grid` 网格 · Grid
         *     - `village` 村(社区) · Village
         *     - `township` 乡镇(街道) · Township
         *     - `county` 县(市、区) · County
         *     - `prefecture_city` 市 · Prefecture city
         * @enum {string}
         */
        HandlingTier: "grid" | "village" | "township" | "county" | "prefecture_city";
        /** @description 小时 · Hours */
        Hours: {
            mean: number | null;
            median: number | null;
            p90: number | null;
        };
        /**
         * @description - `return` 申请退回 · Return
         *     - `reopen` 申请重开 · Reopening
         *     - `suspension` 申请挂起 · Suspension
         *     - `extension` 申请延期 · Extension
         *     - `termination` 申请终止 · Termination
         *     - `void` 申请作废 · Voiding
         *     - `supplement` 要求补充 · Missing facts asked for
         *     - `dispatch` 分派 · Dispatch
         *     - `part` 协办任务 · Part of joint handling
         *     - `supervision` 督办 · Supervision order
         *     - `notice` 抄告 · Notice
         *     - `transfer` 移送 · Transfer
         *     - `urge` 催办 · Urging
         *     - `tier` 办理层级 · Stay at a tier
         *     - `sign_off` 自办审签 · Sign-off
         *     - `spot_check` 抽查 · Spot check
         *     - `follow_up` 回访 · Follow-up
         * @enum {string}
         */
        ItemKind: "return" | "reopen" | "suspension" | "extension" | "termination" | "void" | "supplement" | "dispatch" | "part" | "supervision" | "notice" | "transfer" | "urge" | "tier" | "sign_off" | "spot_check" | "follow_up";
        /**
         * @description - `pending` 待处理 · Pending
         *     - `done` 已完成 · Done
         *     - `approved` 已同意 · Approved
         *     - `refused` 已驳回 · Refused
         *     - `lapsed` 已失效 · Lapsed
         *     - `waived` 已免除 · Waived
         *     - `recalled` 已撤回 · Recalled
         * @enum {string}
         */
        ItemState: "pending" | "done" | "approved" | "refused" | "lapsed" | "waived" | "recalled";
        JointHandlingBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            parts: components["schemas"]["PartTask"][];
            text: string;
        };
        Letter: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["LetterKind"];
            state: components["schemas"]["ItemState"];
            number: string;
            /** Format: date */
            date: string;
            /** @description 发函单位 · The unit that issues it */
            from: string;
            /** @description 受移送机关或被抄告单位 · Authority or unit addressed */
            to: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            place: string;
            /** Format: date-time */
            occurredAt: string | null;
            parties: components["schemas"]["LetterParty"][];
            title: string;
            description: string;
            /** @description 移送理由或抄告事项 · Why it is sent, or the matter */
            text: string | null;
            /** @description 涉嫌犯罪 · Suspected crime */
            crime: boolean;
            legalBasis: string | null;
            materials: string[];
            suggestion: string | null;
            replyNeeded: boolean;
            /**
             * Format: date-time
             * @description 签收或回复期限 · Limit of receipt or reply
             */
            replyBy: string | null;
            receipt: components["schemas"]["Receipt"] | null;
            reply: components["schemas"]["NoticeReply"] | null;
        };
        /**
         * @description - `transfer` 案件移送函 · Letter of Transfer of a Case
         *     - `notice` 抄告单 · Notice to Another Unit
         * @enum {string}
         */
        LetterKind: "transfer" | "notice";
        LetterParty: {
            role: components["schemas"]["PersonRole"];
            /** @description 无权查看当事人的只见姓 · Masked for who may not read who they are */
            name: string;
        };
        Limit: {
            value: number;
            unit: components["schemas"]["LimitUnit"];
        };
        /**
         * @description - `min` 分钟 · Minute
         *     - `ch` 小时 · Hour
         *     - `wh` 工作小时 · Working hour
         *     - `wd` 工作日 · Working day
         *     - `cd` 自然日 · Calendar day
         * @enum {string}
         */
        LimitUnit: "min" | "ch" | "wh" | "wd" | "cd";
        /** @description WGS-84 */
        Location: {
            lon: number;
            lat: number;
        };
        Me: {
            /** Format: uuid */
            staffId: string;
            name: string;
            login: string | null;
            posts: {
                /** Format: uuid */
                id: string;
                role: components["schemas"]["Role"];
                area: string | null;
                /** Format: uuid */
                unitId: string | null;
            }[];
            /** @description 可见全部案件的区域 · Areas whose cases you all see */
            scope: string[];
            /** @description 可调用的操作 · operationIds open to your posts */
            can: string[];
        };
        MergeBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            leadCaseId: string;
            text: string;
        };
        /** @description 数值为 null:时限逐案确定 · A null value: the limit is set case by case */
        Milestone: {
            name: components["schemas"]["MilestoneName"];
            value: number | null;
            unit: components["schemas"]["LimitUnit"] | null;
            note?: components["schemas"]["BothLanguages"];
        };
        /**
         * @description - `mediation` 调解 · Mediation
         *     - `handed_to_110` 移交公安(110) · Handed to the police (110)
         *     - `transferred` 移送 · Transferred
         *     - `leader_on_site` 领导到场 · Leader on site
         *     - `rectified` 整改完成 · Rectified
         *     - `accept_or_refuse` 决定是否受理 · Accepted or refused
         *     - `clean_up` 清理完成 · Cleaned up
         *     - `stop_work` 责令停工 · Work stopped
         *     - `demolition` 拆除 · Demolished
         *     - `manhole_response` 井盖响应 · Response to a manhole
         *     - `guarded` 现场看护 · Guarded
         *     - `evacuated` 人员转移 · Evacuated
         * @enum {string}
         */
        MilestoneName: "mediation" | "handed_to_110" | "transferred" | "leader_on_site" | "rectified" | "accept_or_refuse" | "clean_up" | "stop_work" | "demolition" | "manhole_response" | "guarded" | "evacuated";
        /**
         * @description 小类编码 · Code of a minor type
         * @example 0102
         */
        MinorCode: string;
        /** @description RFC 7946 */
        MultiPolygon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MultiPolygon";
            coordinates: components["schemas"]["Position"][][][];
        };
        NamedId: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Note: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoteKind"];
            text: string;
            milestone: string | null;
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: uuid */
            writtenBy: string;
            /** Format: date-time */
            writtenAt: string;
            /** @description 作废而不删除 · Struck, never erased */
            struck: {
                /** Format: uuid */
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
        };
        NoteBody: {
            kind: components["schemas"]["NoteKind"];
            text: string;
            /** Format: date-time */
            occurredAt?: string;
            /** @description 由此达成的节点 · The milestone that this reaches */
            milestone?: string;
        };
        /**
         * @description - `mediation` 调解记录 · Mediation
         *     - `progress` 进展记录 · Progress
         *     - `visit` 走访记录 · Visit
         *     - `supplement` 补充材料 · Missing facts supplied
         *     - `one_time_notice` 一次性告知 · One-time notice
         *     - `resident_informed` 答复群众 · Resident informed
         * @enum {string}
         */
        NoteKind: "mediation" | "progress" | "visit" | "supplement" | "one_time_notice" | "resident_informed";
        NotePage: {
            items: components["schemas"]["Note"][];
            nextCursor: string | null;
        };
        /** @description 抄告回复 · Reply to a notice */
        NoticeReply: {
            /** Format: date-time */
            at: string;
            text: string | null;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            event: string;
            /** @description 本语言的说明 · What it is about, in words */
            label: string;
            level: components["schemas"]["WarningLevel"] | null;
            clockKind: components["schemas"]["ClockKind"] | null;
            /** Format: date-time */
            dueAt: string | null;
            case: components["schemas"]["NotificationCase"];
            /**
             * Format: date-time
             * @description 你读到它的时间 · When you read it
             */
            readAt: string | null;
        };
        NotificationCase: {
            /** Format: uuid */
            id: string;
            caseNo: string;
            title: string;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            nextCursor: string | null;
        };
        NotifyCopyBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            unitId: string;
            text: string;
            suggestion?: string & (unknown & unknown);
            replyNeeded?: boolean;
        };
        /** @description 北京时间 · Times of Asia/Shanghai */
        OfficeHours: {
            winter: components["schemas"]["OfficeSession"][];
            summer: components["schemas"]["OfficeSession"][];
            /** @description 夏季首月 · First month of summer */
            summerFrom: number;
            /** @description 夏季末月 · Last month of summer */
            summerTo: number;
        };
        OfficeSession: {
            opens: components["schemas"]["TimeOfDay"];
            closes: components["schemas"]["TimeOfDay"];
        };
        /** @description 时限 · A limit */
        OwnLimit: {
            value: number;
            unit: components["schemas"]["LimitUnit"];
        };
        PartTask: {
            /** Format: uuid */
            unitId: string;
            task: string & (unknown & unknown);
            /** Format: date-time */
            dueAt?: string;
        };
        Party: {
            /** @enum {string} */
            role: "applicant" | "respondent" | "third_party";
            name: string & (unknown & unknown);
            phone?: string;
        };
        PassVerificationBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            method: components["schemas"]["VerificationMethod"];
            text: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        PasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        PendingRequest: {
            kind: components["schemas"]["RequestKind"];
            reasonCode: string;
            /** Format: uuid */
            requestedBy: string | null;
            /** Format: date-time */
            requestedAt: string;
        };
        PeopleList: {
            items: components["schemas"]["Person"][];
            nextCursor: null;
        };
        Period: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["PersonRole"];
            name: string;
            phone: string | null;
        };
        /**
         * @description - `reporter` 反映人 · Reporter
         *     - `applicant` 申请人 · Applicant
         *     - `respondent` 被申请人 · Respondent
         *     - `third_party` 第三人 · Third party
         * @enum {string}
         */
        PersonRole: "reporter" | "applicant" | "respondent" | "third_party";
        /**
         * @description - `comprehensive_governance` 综治工作 · Comprehensive governance
         *     - `market_supervision` 市场监管 · Market supervision
         *     - `integrated_enforcement` 综合执法 · Integrated enforcement
         *     - `public_service` 便民服务 · Public service
         * @enum {string}
         */
        Platform: "comprehensive_governance" | "market_supervision" | "integrated_enforcement" | "public_service";
        /** @description RFC 7946; 外环在前,其后为洞 · The outer ring, then holes */
        Polygon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Polygon";
            coordinates: components["schemas"]["Position"][][];
        };
        /**
         * @description 经度、纬度(WGS-84) · Longitude and latitude (WGS-84)
         * @example [
         *       118.768,
         *       28.903
         *     ]
         */
        Position: [
            number,
            number
        ];
        Post: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            staffId: string;
            role: components["schemas"]["Role"];
            area: string | null;
            /** Format: uuid */
            unitId: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description 首个不再任职的日期 · First day no longer held
             */
            to: string | null;
        };
        /** @description 拒绝,RFC 9457 · A refusal, RFC 9457 */
        Problem: {
            /**
             * Format: uri-reference
             * @description 说明页 · Page that explains it
             */
            type: string;
            /** @description 何事 · What is wrong */
            title: string;
            /** @description HTTP 状态 · HTTP status */
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @description 如何改正 · How to mend it */
            hint: string;
            /**
             * Format: uri-reference
             * @description 请求路径 · Path asked for
             */
            instance: string;
            /** @description 报障时告知管理员 · Tell it to the administrator */
            traceId: string;
            /** @description 原样重发可能成功 · The same request may succeed later */
            retryable: boolean;
            /** @description 逐项错误 · Every fault of the request */
            errors?: components["schemas"]["Fault"][];
            /** @description 步骤 · The step asked for */
            verb?: string;
            /** @description 案件现状,或现在的版本 · The case as it is now, or the version that stands */
            current?: {
                [key: string]: unknown;
            } | number | null;
            /** @description 现在可用的步骤 · Steps open to you now */
            allowedSteps?: string[];
        };
        /**
         * @description 全部拒绝代码,说明见 `/docs/problems` · Every code, explained at `/docs/problems`
         * @enum {string}
         */
        ProblemCode: "invalid-request" | "cursor-filter-mismatch" | "version-conflict-in-request" | "not-signed-in" | "wrong-credentials" | "session-ended" | "not-allowed" | "not-found" | "no-such-route" | "step-not-open" | "already-exists" | "grid-has-leader" | "leads-another-grid" | "holds-this-post" | "post-ended" | "last-admin" | "post-not-begun" | "unit-closed" | "unit-staffed" | "area-in-use" | "admission-step-not-open" | "admitted-already" | "id-reused" | "idempotency-in-progress" | "changed-meanwhile" | "version-required" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "area-not-reportable" | "unknown-reference" | "minor-type-required" | "critical-case" | "request-pending" | "no-request-pending" | "own-request" | "own-unit-request" | "return-asked-before" | "return-window-over" | "own-admission" | "not-on-admission-list" | "too-many-drafts" | "same-target" | "target-without-post" | "verifier-was-handler" | "verifier-of-handling-unit" | "desk-check-only" | "closer-was-handler" | "closing-code-reserved" | "not-a-leader" | "reopen-window-over" | "recurrence-window-over" | "case-not-open" | "note-struck" | "role-place-mismatch" | "own-appointment" | "day-out-of-range" | "boundary-invalid" | "fields-invalid" | "catalogue-invalid" | "routing-invalid" | "calendar-invalid" | "import-refused" | "search-too-broad" | "wrong-password" | "case-at-other-tier" | "has-merged-cases" | "not-for-self-handling" | "too-urgent-to-self-handle" | "actor-is-party" | "photo-required" | "supplement-open" | "limit-too-far" | "time-is-past" | "reconsideration-window-over" | "reconsidered-before" | "system-accepts-pressing-only" | "nothing-changed" | "confidence-kept-by-chief" | "merge-with-itself" | "lead-not-open" | "lead-in-other-township" | "lead-archived" | "handler-barred" | "arrived-before" | "lead-cannot-assist" | "part-open" | "no-open-part" | "tier-raised-by-escalation" | "no-other-tier" | "leader-approval-required" | "not-just-escalated" | "past-due" | "review-too-far" | "review-date-over" | "leader-decides" | "chief-decides" | "suspended-too-long" | "critical-not-extended" | "extended-twice" | "extension-not-later" | "extension-too-long" | "parts-open" | "not-the-verifier" | "on-site-check-required" | "result-missing" | "supervision-unanswered" | "red-not-followed-up" | "withdrawal-does-not-end-it" | "reporter-withdraws-only" | "critical-not-terminated" | "transfer-acknowledged" | "transfer-not-acknowledged" | "refusal-window-over" | "transfer-result-awaited" | "not-self-handled" | "nothing-to-sign-off" | "not-in-sample" | "own-work" | "rating-final" | "reporter-anonymous" | "not-yet-archived" | "follow-up-open" | "void-only-fabricated" | "urged-today" | "supervision-not-sharper" | "supervised-from-above" | "no-order-open" | "no-notice-open" | "not-in-unit" | "unit-not-open" | "no-route" | "weak-password" | "headers-too-large" | "unexpected" | "busy";
        ProlongSuspensionBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: date */
            reviewOn: string;
            text: string;
        };
        Rate: {
            numerator: number;
            denominator: number;
            /** @description 百分数,两位小数;分母为 0 时为 null · Percent; null when the denominator is 0 */
            value: number | null;
            definition: string;
        };
        RateBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            rating: number;
            text?: string;
        };
        /** @description 只填 handlerId 或 unitId 之一 · give exactly one of handlerId and unitId */
        ReassignBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            handlerId?: string;
            /** Format: uuid */
            unitId?: string;
            /** @description 改变默认平台 · Other than the usual platform */
            platform?: components["schemas"]["Platform"];
            /**
             * Format: uuid
             * @description 指定核查员 · Who is to verify
             */
            verifierId?: string;
            text: string;
        };
        /** @description 回执 · Receipt */
        Receipt: {
            receiptNo: string;
            /** Format: date-time */
            receivedAt: string;
            text: string | null;
        };
        ReclassifyBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            typeCode?: components["schemas"]["TypeCode"];
            severity?: components["schemas"]["SeverityLevel"];
            urgency?: components["schemas"]["Urgency"];
            confidentiality?: components["schemas"]["Confidentiality"];
            text: string;
        };
        RecurrenceCandidate: {
            /** Format: uuid */
            id: string;
            caseNo: string;
            title: string;
            status: components["schemas"]["CaseStatus"];
            typeCode: string;
            area: string;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description 相同当事人数 · Parties in common */
            sharedParties: number;
            samePlace: boolean;
            sameType: boolean;
            suggestion: components["schemas"]["RecurrenceSuggestion"];
        };
        RecurrenceCandidates: {
            items: components["schemas"]["RecurrenceCandidate"][];
            risk: components["schemas"]["Risk"];
            nextCursor: null;
        };
        /**
         * @description 建议,不自动办理 · Advice; nothing is done by itself
         * @enum {string}
         */
        RecurrenceSuggestion: "request_reopen" | "recurrence_of" | "related_to";
        RefreshRequest: {
            refreshToken: string;
        };
        RejectBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["RejectReason"];
            advice: string;
            referral?: string & (unknown & unknown);
        };
        /**
         * @description - `out_of_scope` 不属受理范围 · Out of scope
         *     - `other_authority_by_law` 依法由其他机关处理 · Another authority by law
         *     - `in_litigation_or_arbitration` 已进入诉讼或仲裁 · In litigation or arbitration
         *     - `already_final` 已有终局处理 · Already final
         *     - `no_facts` 无具体事实 · No facts
         *     - `false_alarm` 误报 · False alarm
         *     - `repeat_settled` 重复且已办结 · Repeat of a settled matter
         * @enum {string}
         */
        RejectReason: "out_of_scope" | "other_authority_by_law" | "in_litigation_or_arbitration" | "already_final" | "no_facts" | "false_alarm" | "repeat_settled";
        Relief: {
            /** Format: date */
            on?: string;
            reason: string & (unknown & unknown);
        };
        /**
         * @description - `not_resolved` 问题未解决 · Not resolved
         *     - `agreement_not_performed` 协议未履行 · Agreement not performed
         *     - `false_result` 结果不实 · False result
         *     - `spot_check_failed` 抽查不合格 · Spot check failed
         *     - `sign_off_objection` 审签有异议 · Objection at sign-off
         *     - `new_evidence` 新证据 · New evidence
         * @enum {string}
         */
        ReopenReason: "not_resolved" | "agreement_not_performed" | "false_result" | "spot_check_failed" | "sign_off_objection" | "new_evidence";
        ReplyNoticeBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            itemId: string;
            text: string;
        };
        /**
         * @description - `grid_patrol` 网格巡查 · Grid patrol
         *     - `resident_app` 群众端应用 · Resident app
         *     - `intake_window` 综合受理窗口 · Intake window
         *     - `hotline_12345` 12345 热线 · Hotline 12345
         *     - `police_110` 110 警情 · Police 110
         *     - `video_alarm` 视频告警 · Video alarm
         *     - `iot_alarm` 物联告警 · IoT alarm
         *     - `petition` 信访 · Petition
         *     - `department_transfer` 部门移送 · Department transfer
         *     - `superior_assignment` 上级交办 · Superior assignment
         *     - `media` 媒体 · Media
         *     - `inspection` 检查 · Inspection
         * @enum {string}
         */
        ReportChannel: "grid_patrol" | "resident_app" | "intake_window" | "hotline_12345" | "police_110" | "video_alarm" | "iot_alarm" | "petition" | "department_transfer" | "superior_assignment" | "media" | "inspection";
        Reporter: {
            name: string & (unknown & unknown);
            phone?: string;
        };
        RequestExtensionBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["ExtensionReason"];
            /** Format: date-time */
            dueAt: string;
            text: string;
        };
        /**
         * @description - `return` 申请退回 · Return
         *     - `reopen` 申请重开 · Reopening
         *     - `suspension` 申请挂起 · Suspension
         *     - `extension` 申请延期 · Extension
         *     - `termination` 申请终止 · Termination
         *     - `void` 申请作废 · Voiding
         * @enum {string}
         */
        RequestKind: "return" | "reopen" | "suspension" | "extension" | "termination" | "void";
        RequestReopenBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["ReopenReason"];
            text: string;
        };
        RequestReturnBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["ReturnReason"];
            text: string;
        };
        RequestSupplementBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            /** Format: date-time */
            replyBy?: string;
        };
        RequestSuspensionBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["SuspensionReason"];
            /** Format: date */
            reviewOn: string;
            text: string;
            evidence: components["schemas"]["Evidence"][];
        };
        RequestTerminationBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            closingCode: components["schemas"]["ClosingCode"];
            text: string;
        };
        RequestVoidBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["VoidReason"];
            text: string;
        };
        /** @enum {string} */
        RequiredGridRole: "grid_leader" | "full_time_grid_worker";
        /**
         * @description - `resolved` 已解决 · Resolved
         *     - `mediated_agreed` 调解达成协议 · Mediated, agreed
         *     - `mediated_not_agreed` 调解未达成协议 · Mediated, not agreed
         *     - `rectified` 已整改 · Rectified
         *     - `persuaded` 已劝导 · Persuaded
         *     - `not_found` 到场未发现 · Not found on site
         *     - `unable` 无法办理 · Unable
         * @enum {string}
         */
        ResultCode: "resolved" | "mediated_agreed" | "mediated_not_agreed" | "rectified" | "persuaded" | "not_found" | "unable";
        ResumeBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text?: string;
        };
        /**
         * @description - `not_our_duty` 非本单位职责 · Not our duty
         *     - `wrong_location` 地点有误 · Wrong location
         *     - `insufficient_facts` 事实不清 · Insufficient facts
         *     - `duplicate` 重复 · Duplicate
         *     - `other` 其他 · Other
         * @enum {string}
         */
        ReturnReason: "not_our_duty" | "wrong_location" | "insufficient_facts" | "duplicate" | "other";
        Risk: {
            /** @description 0–100,仅供参考 · Advice only */
            score: number;
            proposedColor: components["schemas"]["RiskColor"];
            /** @description 人工确定的颜色 · Set by a person */
            color: components["schemas"]["RiskColor"] | null;
            reasons: components["schemas"]["RiskReason"][];
        };
        /**
         * @description - `red` 红 · Red
         *     - `orange` 橙 · Orange
         *     - `yellow` 黄 · Yellow
         *     - `green` 绿 · Green
         * @enum {string}
         */
        RiskColor: "red" | "orange" | "yellow" | "green";
        RiskColorBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            color: components["schemas"]["RiskColor"];
            reason: string & (unknown & unknown);
            /** @description 所见情况,替换原有的 · What was seen; replaces what was noted */
            factors?: components["schemas"]["RiskFactors"];
        };
        RiskFactors: {
            /** @description 有凶器 · A weapon was seen */
            weapon?: boolean;
            /** @description 扬言伤人或自伤 · Threat of violence or self-harm */
            threat?: boolean;
            /** @description 明确的生命威胁 · An explicit threat to life */
            threatToLife?: boolean;
            /** @description 已有肢体冲突 · Physical contact happened */
            contact?: boolean;
            /** @description 已致伤 · Someone was injured */
            injury?: boolean;
            /** @description 家庭暴力 · Domestic violence */
            domesticViolence?: boolean;
            /** @description 180 日内报警次数 · Police calls in 180 days */
            policeCalls?: number;
            /** @description 调解未成次数 · Failed mediations */
            failedMediations?: number;
            /** @description 分居、久拖的宅基地或暴力讨债 · Separation, long land quarrel, debt with violence */
            bitterKind?: boolean;
            /** @description 涉及人数 · People involved */
            people?: number;
            /** @description 未成年人或妇女受家暴影响 · A minor or woman exposed to it */
            minorExposed?: boolean;
            /** @description 金额超过当地半年收入 · Over half a year of local income */
            largeAmount?: boolean;
        };
        RiskReason: {
            factor: string;
            points: number;
            zh: string;
            en: string;
        };
        /**
         * @description - `system_admin` 系统管理员 · System administrator
         *     - `center_officer` 中心工作人员 · Centre officer
         *     - `county_dispatcher` 县级中心调度员 · County dispatcher
         *     - `leader` 乡镇(街道)领导 · Township leader
         *     - `duty_chief` 值班长 · Duty chief
         *     - `dispatcher` 指挥室调度员 · Dispatcher
         *     - `verifier` 核查员 · Verifier
         *     - `platform_lead` 平台负责人 · Platform lead
         *     - `unit_officer` 单位经办人 · Officer of a unit
         *     - `peoples_mediator` 人民调解员 · People's mediator
         *     - `grid_leader` 网格长 · Grid leader
         *     - `full_time_grid_worker` 专职网格员 · Full-time grid worker
         *     - `part_time_grid_worker` 兼职网格员 · Part-time grid worker
         *     - `grid_supervisor` 网格指导员 · Grid supervisor
         * @enum {string}
         */
        Role: "system_admin" | "center_officer" | "county_dispatcher" | "leader" | "duty_chief" | "dispatcher" | "verifier" | "platform_lead" | "unit_officer" | "peoples_mediator" | "grid_leader" | "full_time_grid_worker" | "part_time_grid_worker" | "grid_supervisor";
        RoleDuties: {
            role: components["schemas"]["GridRole"];
            items: components["schemas"]["DutyItem"][];
        };
        /** @description 县或乡镇编码 · Code of a county or township */
        RoutingArea: string;
        /**
         * @description - `by_rule` 按规则 · By a rule
         *     - `by_default` 按默认平台 · By default, to the platform of the type
         *     - `broken` 符合的规则已失效 · The rule that fits is broken
         *     - `none` 无处可派 · To nobody
         * @enum {string}
         */
        RoutingOutcome: "by_rule" | "by_default" | "broken" | "none";
        /**
         * @description - `unit_closed` 单位已撤销 · The unit is closed
         *     - `staff_without_post` 此人今天在该单位(或其辖区网格)没有任职 · The person holds no post today in the unit, nor in a grid of its area
         *     - `area_retired` 区域已撤销 · The area is retired
         *     - `type_retired` 事件类型已停用 · The case type is retired
         *     - `no_platform_unit` 没有规则符合,该乡镇也没有这一平台的单位 · No rule fits, and the township has no open unit of the platform
         * @enum {string}
         */
        RoutingProblem: "unit_closed" | "staff_without_post" | "area_retired" | "type_retired" | "no_platform_unit";
        RoutingReason: {
            /** @description null:默认平台 · null: the default */
            rule: components["schemas"]["RuleReference"] | null;
            matched: boolean;
            because: string;
        };
        RoutingRule: {
            /** Format: uuid */
            id: string;
            position: number;
            typePrefix: string | null;
            within: string | null;
            urgency: components["schemas"]["Urgency"][] | null;
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            staffId: string | null;
            note: string | null;
            problems: components["schemas"]["RoutingProblem"][];
        };
        RoutingRuleEntry: {
            /**
             * Format: uuid
             * @description 保留的规则带原 id · A rule that stays keeps its id
             */
            id?: string;
            /** @description 大类或小类;不填则全部 · Major or minor type; all when absent */
            typePrefix?: string | null;
            /** @description 规则区域内的下级;不填则全部 · A part of the area of the list; all of it when absent */
            within?: components["schemas"]["AreaCode"] | null;
            /** @description 紧急程度;不填则全部 · Urgencies; all when absent */
            urgency?: components["schemas"]["Urgency"][] | null;
            /** Format: uuid */
            unitId: string;
            /**
             * Format: uuid
             * @description 单位中的具体人员 · A person of the unit
             */
            staffId?: string | null;
            note?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
        };
        RoutingRules: {
            area: string;
            /** @description null:尚未设置 · null: never set */
            version: number | null;
            rules: components["schemas"]["RoutingRule"][];
        };
        RoutingRulesChange: {
            /** @description 按先后,先符合者为准 · First match wins */
            rules: components["schemas"]["RoutingRuleEntry"][];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        RoutingTrial: {
            typeCode: string;
            area: components["schemas"]["AreaCode"];
            /** @description 默认按类型 · That of the type when absent */
            urgency?: components["schemas"]["Urgency"];
        };
        RoutingTried: {
            platform: components["schemas"]["Platform"];
            outcome: components["schemas"]["RoutingOutcome"];
            unit: components["schemas"]["NamedId"] | null;
            staff: components["schemas"]["NamedId"] | null;
            rule: components["schemas"]["RuleReference"] | null;
            why: components["schemas"]["RoutingReason"][];
            problems: components["schemas"]["RoutingProblem"][];
        };
        RuleReference: {
            /** Format: uuid */
            id: string;
            position: number;
            area: string;
        };
        SelfHandleBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            evidence: components["schemas"]["Evidence"][];
        };
        SelfHandled: {
            text: string;
            evidence: components["schemas"]["Evidence"][];
        };
        Session: {
            accessToken: string;
            /** @constant */
            tokenType: "Bearer";
            /** @description 访问令牌有效秒数 · Seconds the access token is good for */
            expiresIn: number;
            /** @description 只能用一次 · Good for one use */
            refreshToken: string;
            /** Format: date-time */
            refreshExpiresAt: string;
        };
        SetDueBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: date-time */
            dueAt: string;
            text: string;
        };
        /**
         * @description - `general` 一般 · General
         *     - `relatively_major` 较大 · Relatively major
         *     - `major` 重大 · Major
         *     - `extraordinarily_major` 特别重大 · Extraordinarily major
         * @enum {string}
         */
        SeverityLevel: "general" | "relatively_major" | "major" | "extraordinarily_major";
        SignOffBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            agreed: boolean;
            text?: string;
        };
        SplitBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            parts: components["schemas"]["SplitPart"][];
            text: string;
        };
        SplitPart: {
            title: string & (unknown & unknown);
            description: string;
            typeCode?: components["schemas"]["TypeCode"];
        };
        SpotCheckBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            passed: boolean;
            text: string;
            evidence: components["schemas"]["Evidence"][];
        };
        Staff: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            posts: components["schemas"]["Post"][];
        };
        StaffCreated: {
            /** Format: uuid */
            id: string;
            login: string | null;
        };
        StaffCreation: {
            name: string & (unknown & unknown);
            phone?: string;
            login?: string;
            password?: string;
        };
        StaffPage: {
            items: components["schemas"]["Staff"][];
            nextCursor: string | null;
        };
        StepBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        StrikeBody: {
            reason: string & (unknown & unknown);
        };
        SubmitResultBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            resultCode: components["schemas"]["ResultCode"];
            text: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        SuperviseBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            level: components["schemas"]["SupervisionLevel"];
            limit: components["schemas"]["OwnLimit"];
            text: string;
        };
        /**
         * @description - `ordinary` 普通督办 · Ordinary
         *     - `yellow_card` 黄牌督办 · Yellow card
         *     - `red_card` 红牌督办 · Red card
         * @enum {string}
         */
        SupervisionLevel: "ordinary" | "yellow_card" | "red_card";
        /**
         * @description - `season` 季节原因 · Season
         *     - `engineering` 工程施工 · Engineering work
         *     - `appraisal` 鉴定评估 · Appraisal
         *     - `waiting_party` 等待当事人 · Waiting for a party
         *     - `waiting_superior` 等待上级答复 · Waiting for a superior
         *     - `force_majeure` 不可抗力 · Force majeure
         * @enum {string}
         */
        SuspensionReason: "season" | "engineering" | "appraisal" | "waiting_party" | "waiting_superior" | "force_majeure";
        SweepState: {
            /** @description 计时中的时钟数 · Clocks running */
            running: number;
            /** @description 已到点待处理 · Due for a look */
            waiting: number;
            /** @description 最早一个已等待的秒数 · How long the first of them has waited */
            lagSeconds: number;
        };
        Task: {
            /** Format: uuid */
            clockId: string;
            kind: components["schemas"]["ClockKind"];
            /** @description 本语言的种类名 · The kind in words */
            label: string;
            case: components["schemas"]["TaskCase"];
            /**
             * Format: uuid
             * @description 所涉事项 · The item that it is about
             */
            itemId: string | null;
            /** @description 可用来了结它的步骤,只列你现在能办的 · Steps that settle it and are open to you now */
            do: components["schemas"]["CaseVerb"][];
            /** @description 以记录了结的,其记录类别 · The kind of note that settles it, where a note does */
            note: components["schemas"]["NoteKind"] | null;
            milestone: string | null;
            /** @description 为何轮到你 · Why it is your turn */
            because: string;
            /** Format: date-time */
            dueAt: string | null;
            warningLevel: components["schemas"]["WarningLevel"] | null;
            overdue: boolean;
        };
        TaskCase: {
            /** Format: uuid */
            id: string;
            caseNo: string;
            title: string;
            status: components["schemas"]["CaseStatus"];
            urgency: components["schemas"]["Urgency"];
            area: string;
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            nextCursor: string | null;
        };
        TeamMember: {
            /** Format: uuid */
            staffId: string;
            name: string;
            phone: string | null;
            role: components["schemas"]["Role"];
            /** Format: date */
            from: string;
        };
        TerminateBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            closingCode: components["schemas"]["ClosingCode"];
            text: string;
        };
        TextBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
        };
        /** @example 08:30 */
        TimeOfDay: string;
        Timeline: {
            items: components["schemas"]["TimelineEntry"][];
            nextCursor: string | null;
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            event: string;
            /** @description 本语言的步骤名 · The step in words */
            label: string;
            actor: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            role: string | null;
            /** Format: uuid */
            unit: string | null;
            from: components["schemas"]["CaseStatus"] | null;
            to: components["schemas"]["CaseStatus"] | null;
            text: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        TransferBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            authority: string & (unknown & unknown);
            legalBasis: string & (unknown & unknown);
            materials: (string & (unknown & unknown))[];
            crime?: boolean;
            approval?: components["schemas"]["Approval"];
            text: string;
        };
        /**
         * @description 事件类型 · Case type
         * @example 0102
         */
        TypeCode: string;
        /**
         * @description - `self` 网格可自办 · The grid may handle it itself
         *     - `med` 可调解 · Can open a mediation
         *     - `haz` 生成隐患 · Opens a hazard
         *     - `call_110` 先报警(110) · Call the police first (110)
         *     - `call_119` 先报火警(119) · Call the fire brigade first (119)
         *     - `call_120` 先呼急救(120) · Call an ambulance first (120)
         *     - `restricted` 限制知悉 · Restricted
         *     - `confidential` 保密 · Confidential
         *     - `adm` 须部门处置 · Needs action by a department
         *     - `photo` 须附照片 · A photo is required
         * @enum {string}
         */
        TypeFlag: "self" | "med" | "haz" | "call_110" | "call_119" | "call_120" | "restricted" | "confidential" | "adm" | "photo";
        Unit: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            area: string;
            /** @description 四平台中的哪一个 · Which of the four platforms it is */
            platform: components["schemas"]["Platform"] | null;
            /**
             * Format: date
             * @description 首个不再受理的日期 · First day on which it takes nothing in
             */
            closedOn: string | null;
        };
        UnitClosing: {
            /**
             * Format: date
             * @description 默认今天,不晚于今天 · Today when absent, and no later
             */
            on?: string;
            reason: string & (unknown & unknown);
        };
        UnitCreation: {
            kind: components["schemas"]["UnitKind"];
            name: string & (unknown & unknown);
            area: components["schemas"]["AreaCode"];
            /** @description 仅平台填写 · Of a platform only */
            platform?: components["schemas"]["Platform"];
        };
        /**
         * @description - `command_office` 综合信息指挥室 · Command office
         *     - `comprehensive_governance_center` 综治中心 · Comprehensive governance centre
         *     - `platform` 平台 · Platform
         *     - `stationed_branch` 派驻机构(站所) · Stationed branch
         *     - `county_department` 县级部门 · County department
         *     - `mediation_committee` 人民调解委员会 · Mediation committee
         *     - `village_committee` 村(居)民委员会 · Village committee
         * @enum {string}
         */
        UnitKind: "command_office" | "comprehensive_governance_center" | "platform" | "stationed_branch" | "county_department" | "mediation_committee" | "village_committee";
        UnitPage: {
            items: components["schemas"]["Unit"][];
            nextCursor: string | null;
        };
        UrgeBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text?: string;
        };
        /**
         * @description - `low` 不急 · Low
         *     - `normal` 普通 · Normal
         *     - `urgent` 紧急 · Urgent
         *     - `critical` 特急 · Critical
         * @enum {string}
         */
        Urgency: "low" | "normal" | "urgent" | "critical";
        Vacancy: {
            area: string;
            name: string;
            lacks: components["schemas"]["RequiredGridRole"][];
        };
        VacancyPage: {
            items: components["schemas"]["Vacancy"][];
            nextCursor: string | null;
        };
        /**
         * @description - `on_site` 到场 · On site
         *     - `phone` 电话 · By phone
         *     - `desk` 案头 · At the desk
         * @enum {string}
         */
        VerificationMethod: "on_site" | "phone" | "desk";
        Vocabulary: {
            name: string;
            codes: components["schemas"]["VocabularyCode"][];
        };
        VocabularyCode: {
            code: string;
            zh: string;
            en: string;
        };
        VocabularyList: {
            items: components["schemas"]["Vocabulary"][];
            nextCursor: null;
        };
        /**
         * @description - `entered_by_mistake` 误录 · Entered by mistake
         *     - `fabricated` 虚构 · Fabricated
         *     - `test` 测试 · Test
         * @enum {string}
         */
        VoidReason: "entered_by_mistake" | "fabricated" | "test";
        WaivePartBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            itemId: string;
            text: string;
        };
        /**
         * @description - `yellow` 黄色预警 · Yellow
         *     - `red` 红色预警 · Red
         *     - `double_red` 双红预警 · Double red
         * @enum {string}
         */
        WarningLevel: "yellow" | "red" | "double_red";
        WorkCalendar: {
            /** @description national 或区域编码 · national or an area code */
            area: string;
            year: number;
            /** @description 放假通知已录入;否则期限为暂定 · The notice is known; due times are provisional otherwise */
            published: boolean;
            /** @description 本区域该年的来源,null 为全部沿用上级 · What this area said itself; null: all of it comes from above */
            source: components["schemas"]["CalendarSource"] | null;
            /** @description 不同于普通周的日子 · Days that depart from a plain week */
            days: components["schemas"]["WorkCalendarDay"][];
            officeHours: components["schemas"]["OfficeHours"];
            /** @description 何处何年所定,null 为默认 · Where and when they were set; null: the usual ones */
            officeHoursFrom: {
                area: string;
                year: number;
            } | null;
            /** @description 本区域该年的版本 · Of what this area said itself */
            version: number | null;
        };
        WorkCalendarChange: {
            /** @description gov_notice 即视为该年已公布 · gov_notice makes the year published */
            source: components["schemas"]["CalendarSource"];
            /** @description 本区域自行规定的全部日子 · All days that this area sets itself */
            days: components["schemas"]["CalendarDayChange"][];
            /** @description 自该年起执行;不填则沿用 · Kept from this year on; as before when absent */
            officeHours?: components["schemas"]["OfficeHours"] | null;
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        WorkCalendarDay: {
            /** Format: date */
            date: string;
            /** @description true 为补班,false 为放假 · true: works (made up); false: off */
            isWorkingDay: boolean;
            name: string | null;
            source: components["schemas"]["CalendarSource"];
            /** @description 由哪个区域规定 · The area that set it */
            setBy: string;
            /** @description 属于哪一年的安排 · The year whose plan it is in */
            setFor: number;
        };
    };
    responses: {
        /**
         * @description 请求不合规 · The request is not valid
         *
         *     - `invalid-request` 请求内容不合规 · The request is not valid
         *     - `cursor-filter-mismatch` 游标与查询条件不符 · The cursor belongs to another list or filter
         *     - `version-conflict-in-request` version 与 If-Match 不一致 · version and If-Match differ
         */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#invalid-request",
                 *       "title": "请求内容不合规",
                 *       "status": 400,
                 *       "code": "invalid-request",
                 *       "hint": "按 errors 中的指针逐项改正后重发",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "errors": [
                 *         {
                 *           "in": "body",
                 *           "pointer": "/typeCode",
                 *           "code": "invalid-format",
                 *           "detail": "两位大类或四位小类"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 未登录 · Nobody is signed in
         *
         *     - `not-signed-in` 请先登录 · Sign in first
         *     - `wrong-credentials` 账号或密码不正确 · Login or password is wrong
         *     - `session-ended` 会话已失效 · The session has ended
         */
        NotSignedIn: {
            headers: {
                /**
                 * @description Bearer
                 * @example Bearer realm="gridcase"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-signed-in",
                 *       "title": "请先登录",
                 *       "status": 401,
                 *       "code": "not-signed-in",
                 *       "hint": "调用 POST /v1/session 登录,或用 refreshToken 换取新令牌",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 无权 · Not allowed
         *
         *     - `not-allowed` 当前岗位无权执行此操作 · None of your posts may do this here
         */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-allowed",
                 *       "title": "当前岗位无权执行此操作",
                 *       "status": 403,
                 *       "code": "not-allowed",
                 *       "hint": "由有权的岗位办理;GET /v1/me 的 can 列出你可做的事",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 不存在或不在辖区 · Not there for you
         *
         *     - `not-found` 不存在或不在管辖范围 · Not found in your area
         *     - `no-such-route` 没有这个接口 · There is no such endpoint
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-found",
                 *       "title": "不存在或不在管辖范围",
                 *       "status": 404,
                 *       "code": "not-found",
                 *       "hint": "核对编号;辖区外的数据视同不存在",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 与现状冲突 · Not from this state
         *
         *     - `step-not-open` 当前状态不能执行此步骤 · This step is not open from here
         *     - `already-exists` 已存在 · It exists already
         *     - `grid-has-leader` 该网格已有网格长 · The grid has a leader already
         *     - `leads-another-grid` 此人已是另一网格的网格长 · This person leads another grid already
         *     - `holds-this-post` 此人已担任该岗位 · This person holds the post already
         *     - `post-ended` 该任职已结束 · The post has ended already
         *     - `last-admin` 这是最后一位系统管理员 · This is the last system administrator
         *     - `post-not-begun` 该任职尚未开始 · The post has not begun yet
         *     - `unit-closed` 该单位已撤销 · The unit is closed
         *     - `unit-staffed` 该单位仍有人任职 · Posts are still held in the unit
         *     - `area-in-use` 该区域下仍有未撤销的下级 · Areas below this one are still in force
         *     - `admission-step-not-open` 该准入事项当前状态不能执行此步骤 · This step is not open from the state of the admission
         *     - `admitted-already` 该事项在此期间已在准入清单上 · The matter is on the list in this period already
         *     - `id-reused` 该 id 已用于另一份上报 · This id belongs to another report
         *     - `idempotency-in-progress` 同一请求正在处理 · The first request with this key is still running
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#step-not-open",
                 *       "title": "当前状态不能执行此步骤",
                 *       "status": 409,
                 *       "code": "step-not-open",
                 *       "hint": "刷新案件,从 allowedSteps 中选择",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 数据已被他人修改 · Changed meanwhile
         *
         *     - `changed-meanwhile` 数据已被他人修改 · Someone changed this first
         */
        ChangedMeanwhile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#changed-meanwhile",
                 *       "title": "数据已被他人修改",
                 *       "status": 412,
                 *       "code": "changed-meanwhile",
                 *       "hint": "刷新后按最新版本再操作",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 请求体过大 · The body is too large
         *
         *     - `body-too-large` 请求内容过大 · The body is too large
         */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#body-too-large",
                 *       "title": "请求内容过大",
                 *       "status": 413,
                 *       "code": "body-too-large",
                 *       "hint": "请求体上限 256 kB;区划导入上限 8 MB,更大的文件用 npm run import-areas",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 内容类型不支持 · Content type not understood
         *
         *     - `unsupported-media-type` 不支持的内容类型 · This content type is not understood
         */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#unsupported-media-type",
                 *       "title": "不支持的内容类型",
                 *       "status": 415,
                 *       "code": "unsupported-media-type",
                 *       "hint": "使用 application/json(区划导入用 text/csv)",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 不合业务规则 · Well formed, but a rule says no
         *
         *     - `idempotency-key-reused` 该 Idempotency-Key 已用于另一请求 · This Idempotency-Key was used for another request
         *     - `area-not-reportable` 该区域不能上报 · A case cannot be reported for this area
         *     - `unknown-reference` 引用的编号不存在 · It refers to something that does not exist
         *     - `minor-type-required` 受理时须确定四位小类 · Acceptance needs the four-digit type
         *     - `critical-case` 特急案件不能撤回 · A critical case cannot be withdrawn
         *     - `request-pending` 有待决定的申请 · A request is waiting for a decision
         *     - `no-request-pending` 没有待决定的申请 · No such request is waiting
         *     - `own-request` 不能决定自己的申请 · Nobody decides his own request
         *     - `own-unit-request` 不能决定本单位的退回申请 · Nobody decides a return asked by his own unit
         *     - `return-asked-before` 该单位已申请过退回 · This unit has asked for a return before
         *     - `return-window-over` 已过申请退回的期限 · The time to ask for a return is over
         *     - `own-admission` 不能审定本人或本单位申请的准入 · Nobody decides an admission that he or his own unit has asked for
         *     - `not-on-admission-list` 该事项不在准入清单内,不能下放 · The matter is not on the admission list and may not be given downward
         *     - `too-many-drafts` 草稿已满 100 份 · You have 100 drafts already
         *     - `same-target` 案件已在该单位或人员处 · The case is with this unit or person already
         *     - `target-without-post` 承办对象无有效岗位或不在辖区 · The person or unit has no post in your area today
         *     - `verifier-was-handler` 承办过本案的人不能核查 · Whoever handled the case may not verify it
         *     - `verifier-of-handling-unit` 承办单位的人不能核查 · A member of the handling unit may not verify
         *     - `desk-check-only` 调度员只能案头核查 · A dispatcher verifies at the desk only
         *     - `closer-was-handler` 承办过本案的人不能结案 · Whoever handled the case may not close it
         *     - `closing-code-reserved` 该结案代码属于其他步骤 · This closing code belongs to another step
         *     - `not-a-leader` 批准人今天不是本地领导 · Whoever approved is no leader of the place today
         *     - `reopen-window-over` 已过申请重开的期限 · The time to ask for reopening is over
         *     - `recurrence-window-over` 原案结案已超过 90 日 · The earlier case was closed more than 90 days ago
         *     - `case-not-open` 案件不在办理中 · The case is not open
         *     - `note-struck` 该记录已作废 · The note is struck already
         *     - `role-place-mismatch` 该岗位不能设在此处 · This role is not held in such a place
         *     - `own-appointment` 不能任命自己 · Nobody appoints himself
         *     - `day-out-of-range` 日期超出允许范围 · The day is out of range
         *     - `boundary-invalid` 网格边界不是有效的面 · The boundary is not a valid area
         *     - `fields-invalid` 附加字段不符合该类型的要求 · The fields are not what this type asks for
         *     - `catalogue-invalid` 目录有误,未作修改 · The catalogue has errors; nothing was changed
         *     - `routing-invalid` 分派规则有错,未保存 · The routing rules have faults; nothing was saved
         *     - `calendar-invalid` 工作日历不合规 · The working calendar is not valid
         *     - `import-refused` 导入文件有错,未导入任何内容 · The file has errors; nothing was imported
         *     - `search-too-broad` 检索词过于常见 · The search words are too common
         *     - `wrong-password` 原密码不正确 · The present password is wrong
         *     - `case-at-other-tier` 案件不在你这一级办理 · The case is handled at another tier
         *     - `has-merged-cases` 有其他案件并入本案 · Other cases are merged into this one
         *     - `not-for-self-handling` 此类型网格不能自办 · The grid may not handle this type itself
         *     - `too-urgent-to-self-handle` 紧急案件不能自办 · An urgent case is not handled by the grid itself
         *     - `actor-is-party` 当事人不能办理或核查本案 · A party to the case may not handle or verify it
         *     - `photo-required` 须附照片 · A photo is required
         *     - `supplement-open` 已有一项补充要求未答复 · Missing facts have been asked for already
         *     - `limit-too-far` 期限过长 · The limit is too far away
         *     - `time-is-past` 时间须在将来 · The time must lie ahead
         *     - `reconsideration-window-over` 已过复核受理的期限 · The time to reconsider is over
         *     - `reconsidered-before` 已复核过一次 · It was reconsidered once already
         *     - `system-accepts-pressing-only` 系统只自动受理特急和上级交办 · The system accepts only critical and assigned cases
         *     - `nothing-changed` 没有改变任何一项 · Nothing would change
         *     - `confidence-kept-by-chief` 只有值班长可以降低保密程度 · Only the duty chief lowers confidentiality
         *     - `merge-with-itself` 不能并入自身 · A case cannot be merged with itself
         *     - `lead-not-open` 主案不存在或未在办理 · The lead case is not open
         *     - `lead-in-other-township` 主案在另一乡镇 · The lead case is in another township
         *     - `lead-archived` 主案已归档 · The lead case is archived
         *     - `handler-barred` 原自办人不能再次承办 · Whoever handled it before may not handle it again
         *     - `arrived-before` 本次分派已登记到场 · Arrival was recorded for this dispatch
         *     - `lead-cannot-assist` 主办单位不能同时协办 · The lead unit cannot assist itself
         *     - `part-open` 该单位已有协办任务未答复 · This unit has a part open already
         *     - `no-open-part` 没有待答复的协办任务 · There is no such part open
         *     - `tier-raised-by-escalation` 受理时不能提高办理层级 · A case is not raised to a higher tier by accepting it
         *     - `no-other-tier` 没有更高或更低的层级 · There is no tier beyond this one
         *     - `leader-approval-required` 须有领导批准 · A leader’s approval is required
         *     - `not-just-escalated` 只能退回刚提级且县级尚未分派的案件,且只能一次 · Only a case just escalated and not yet dispatched is sent down, and once
         *     - `past-due` 已过期限 · The due time is over
         *     - `review-too-far` 复核日最多在 30 日之内 · The review date is at most 30 days away
         *     - `review-date-over` 复核日已到 · The review date has come
         *     - `leader-decides` 须由领导决定 · A leader decides this
         *     - `chief-decides` 由值班长决定 · The duty chief decides this
         *     - `suspended-too-long` 挂起累计不能超过 90 日 · Suspensions add up to 90 days at most
         *     - `critical-not-extended` 特急案件不能延期 · A critical case is not extended
         *     - `extended-twice` 已延期两次 · It was extended twice already
         *     - `extension-not-later` 新期限须晚于现期限 · The new due time must be later than the present one
         *     - `extension-too-long` 延期不能超过原时限的一倍 · An extension at most doubles the original limit
         *     - `parts-open` 还有协办任务未答复 · Parts of joint handling are open
         *     - `not-the-verifier` 不是指定的核查员 · You are not the assigned verifier
         *     - `on-site-check-required` 此类型须到场或电话核查 · This type is not verified at a desk
         *     - `result-missing` 还没有办理结果 · There is no result yet
         *     - `supervision-unanswered` 督办尚未回复 · A supervision order is unanswered
         *     - `red-not-followed-up` 红色风险案件须先回访两次 · A red case is followed up twice before it is closed
         *     - `withdrawal-does-not-end-it` 此类案件不因撤诉而终止 · A withdrawal does not end a case of this kind
         *     - `reporter-withdraws-only` 上报人只能以撤诉申请终止 · A reporter may only withdraw
         *     - `critical-not-terminated` 特急案件不能终止 · A critical case is not terminated
         *     - `transfer-acknowledged` 对方已签收 · The receiver has signed for it
         *     - `transfer-not-acknowledged` 对方尚未签收 · The receiver has not signed for it
         *     - `refusal-window-over` 签收满一个工作日,对方不能再退回 · A working day after receipt it can no longer be refused
         *     - `transfer-result-awaited` 签收满 15 个工作日并催办一次后,才能以无结果办结 · Without a result only after 15 working days and one urging
         *     - `not-self-handled` 不是自办件 · The case was not handled by the grid itself
         *     - `nothing-to-sign-off` 没有待审签 · Nothing waits to be signed off
         *     - `not-in-sample` 不在抽查之列 · The case is not in the sample
         *     - `own-work` 不能检查自己办理的案件 · Nobody checks his own work
         *     - `rating-final` 评价七日后不能再改 · A rating is final after seven days
         *     - `reporter-anonymous` 没有登记反映人 · No reporter is known
         *     - `not-yet-archived` 结案满 90 日后由系统归档 · The system archives from day 91 on
         *     - `follow-up-open` 还有回访未完成 · Follow-ups are still open
         *     - `void-only-fabricated` 已办结案件只能因虚构作废 · A closed case is voided only as fabricated
         *     - `urged-today` 今天已催办过 · It was urged today already
         *     - `supervision-not-sharper` 督办只能逐级加重 · A new order must be sharper than the last
         *     - `supervised-from-above` 已由上级督办 · A higher level supervises the case
         *     - `no-order-open` 没有待回复的督办 · No order waits for an answer
         *     - `no-notice-open` 没有待回复的抄告 · No such notice waits for a reply
         *     - `not-in-unit` 此人不在承办单位任职 · This person holds no post in the handling unit
         *     - `unit-not-open` 单位不存在、已撤销或不在本县 · The unit is unknown, closed or of another county
         *     - `no-route` 分派规则没有给出可用的单位 · The routing rules name no unit that can take it
         *     - `weak-password` 密码强度不足 · The password is too weak
         */
        RuleRefuses: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#idempotency-key-reused",
                 *       "title": "该 Idempotency-Key 已用于另一请求",
                 *       "status": 422,
                 *       "code": "idempotency-key-reused",
                 *       "hint": "新的请求使用新的键",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 须说明所见版本 · Say which version you saw
         *
         *     - `version-required` 须说明所见版本 · Say which version you saw
         */
        VersionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#version-required",
                 *       "title": "须说明所见版本",
                 *       "status": 428,
                 *       "code": "version-required",
                 *       "hint": "先读取,再在 version 或 If-Match 中写明所见版本",
                 *       "instance": "/v1/counties/330802/catalogue",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 繁忙 · Busy
         *
         *     - `busy` 服务繁忙,请稍后重试 · Busy; try again shortly
         */
        Busy: {
            headers: {
                /**
                 * @description 秒 · Seconds
                 * @example 2
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#busy",
                 *       "title": "服务繁忙,请稍后重试",
                 *       "status": 503,
                 *       "code": "busy",
                 *       "hint": "按 Retry-After 稍后重试;带 Idempotency-Key 重发不会重复",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": true
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description 中文(默认)或英文 · Chinese, the default, or English
         * @example zh-CN
         */
        AcceptLanguage: string;
        /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
        IdempotencyKey: string;
        /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description 资源版本 · Version of the resource
         * @example "v1"
         */
        ETag: string;
        /**
         * @description `true`:首次结果的重发 · The first answer once more
         * @example true
         */
        IdempotencyReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "grid.worker",
                 *       "password": "demo-Quzhou-2017"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "q1b7…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 600,
                     *       "refreshToken": "Zx3k…",
                     *       "refreshExpiresAt": "2017-12-18T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Busy"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "Zx3k…"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "q1b7…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 600,
                     *       "refreshToken": "Zx3k…",
                     *       "refreshExpiresAt": "2017-12-18T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Busy"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "demo-Quzhou-2017",
                 *       "newPassword": "Hangbu-2026-xinmima"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "name": "王建国",
                     *       "login": "grid.worker",
                     *       "posts": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000003",
                     *           "role": "full_time_grid_worker",
                     *           "area": "330802101211001",
                     *           "unitId": null
                     *         }
                     *       ],
                     *       "scope": [
                     *         "330802101211001"
                     *       ],
                     *       "can": [
                     *         "reportCase",
                     *         "listCases",
                     *         "getCase"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    listAreas: {
        parameters: {
            query?: {
                /** @description 直接上级 · Direct parent */
                parent?: components["schemas"]["AreaCode"];
                /** @description 层级 · Level */
                level?: components["schemas"]["AreaLevel"];
                /** @description 名称开头 · Beginning of the name */
                q?: string & (unknown & unknown);
                /** @description 今天是否有效;不填则全部 · In force today or not; all when absent */
                inForce?: boolean;
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "330802101211001",
                     *           "name": "殿前村第一网格",
                     *           "level": "grid",
                     *           "parentCode": "330802101211",
                     *           "validFrom": "2017-11-01",
                     *           "validTo": null,
                     *           "replacedBy": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AreaPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    createArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "330802101211001",
                 *       "name": "殿前村第一网格",
                 *       "parentCode": "330802101211",
                 *       "level": "grid"
                 *     }
                 */
                "application/json": components["schemas"]["AreaCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": null,
                     *       "replacedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getArea: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": null,
                     *       "replacedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    retireArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2018-01-01",
                 *       "replacedBy": "330802101211002"
                 *     }
                 */
                "application/json": components["schemas"]["AreaRetirement"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": "2018-01-01",
                     *       "replacedBy": "330802101211002"
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getGridBoundary: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "version": 1,
                     *       "geometry": {
                     *         "type": "Polygon",
                     *         "coordinates": [
                     *           [
                     *             [
                     *               118.768,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.908
                     *             ],
                     *             [
                     *               118.768,
                     *               28.903
                     *             ]
                     *           ]
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GridBoundary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    putGridBoundary: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "geometry": {
                 *         "type": "Polygon",
                 *         "coordinates": [
                 *           [
                 *             [
                 *               118.768,
                 *               28.903
                 *             ],
                 *             [
                 *               118.774,
                 *               28.903
                 *             ],
                 *             [
                 *               118.774,
                 *               28.908
                 *             ],
                 *             [
                 *               118.768,
                 *               28.903
                 *             ]
                 *           ]
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GridBoundaryChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "version": 1,
                     *       "geometry": {
                     *         "type": "Polygon",
                     *         "coordinates": [
                     *           [
                     *             [
                     *               118.768,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.908
                     *             ],
                     *             [
                     *               118.768,
                     *               28.903
                     *             ]
                     *           ]
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GridBoundary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getWorkCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description national(全国)或区域编码 · national (the country) or an area code */
                area: string;
                /** @description 年份 · Year */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "year": 2026,
                     *       "published": true,
                     *       "source": "local",
                     *       "days": [
                     *         {
                     *           "date": "2026-01-01",
                     *           "isWorkingDay": false,
                     *           "name": "元旦",
                     *           "source": "gov_notice",
                     *           "setBy": "national",
                     *           "setFor": 2026
                     *         },
                     *         {
                     *           "date": "2026-04-20",
                     *           "isWorkingDay": false,
                     *           "name": "庙会",
                     *           "source": "local",
                     *           "setBy": "330802101",
                     *           "setFor": 2026
                     *         }
                     *       ],
                     *       "officeHours": {
                     *         "winter": [
                     *           {
                     *             "opens": "08:30",
                     *             "closes": "12:00"
                     *           },
                     *           {
                     *             "opens": "13:30",
                     *             "closes": "17:00"
                     *           }
                     *         ],
                     *         "summer": [
                     *           {
                     *             "opens": "08:00",
                     *             "closes": "11:30"
                     *           },
                     *           {
                     *             "opens": "14:30",
                     *             "closes": "18:00"
                     *           }
                     *         ],
                     *         "summerFrom": 6,
                     *         "summerTo": 9
                     *       },
                     *       "officeHoursFrom": {
                     *         "area": "330802101",
                     *         "year": 2026
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkCalendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    putWorkCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description national(全国)或区域编码 · national (the country) or an area code */
                area: string;
                /** @description 年份 · Year */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "local",
                 *       "days": [
                 *         {
                 *           "date": "2026-04-20",
                 *           "isWorkingDay": false,
                 *           "name": "庙会"
                 *         }
                 *       ],
                 *       "officeHours": {
                 *         "winter": [
                 *           {
                 *             "opens": "08:30",
                 *             "closes": "12:00"
                 *           },
                 *           {
                 *             "opens": "13:30",
                 *             "closes": "17:00"
                 *           }
                 *         ],
                 *         "summer": [
                 *           {
                 *             "opens": "08:00",
                 *             "closes": "11:30"
                 *           },
                 *           {
                 *             "opens": "14:30",
                 *             "closes": "18:00"
                 *           }
                 *         ],
                 *         "summerFrom": 6,
                 *         "summerTo": 9
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WorkCalendarChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "year": 2026,
                     *       "published": true,
                     *       "source": "local",
                     *       "days": [
                     *         {
                     *           "date": "2026-01-01",
                     *           "isWorkingDay": false,
                     *           "name": "元旦",
                     *           "source": "gov_notice",
                     *           "setBy": "national",
                     *           "setFor": 2026
                     *         },
                     *         {
                     *           "date": "2026-04-20",
                     *           "isWorkingDay": false,
                     *           "name": "庙会",
                     *           "source": "local",
                     *           "setBy": "330802101",
                     *           "setFor": 2026
                     *         }
                     *       ],
                     *       "officeHours": {
                     *         "winter": [
                     *           {
                     *             "opens": "08:30",
                     *             "closes": "12:00"
                     *           },
                     *           {
                     *             "opens": "13:30",
                     *             "closes": "17:00"
                     *           }
                     *         ],
                     *         "summer": [
                     *           {
                     *             "opens": "08:00",
                     *             "closes": "11:30"
                     *           },
                     *           {
                     *             "opens": "14:30",
                     *             "closes": "18:00"
                     *           }
                     *         ],
                     *         "summerFrom": 6,
                     *         "summerTo": 9
                     *       },
                     *       "officeHoursFrom": {
                     *         "area": "330802101",
                     *         "year": 2026
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkCalendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 单位类别 · Kind of unit */
                kind?: components["schemas"]["UnitKind"];
                /** @description 是否未撤销;不填则全部 · Not closed, or closed; all when absent */
                open?: boolean;
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000001",
                     *           "kind": "command_office",
                     *           "name": "航埠镇综合信息指挥室",
                     *           "area": "330802101",
                     *           "platform": null,
                     *           "closedOn": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "command_office",
                 *       "name": "航埠镇综合信息指挥室",
                 *       "area": "330802101"
                 *     }
                 */
                "application/json": components["schemas"]["UnitCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000001",
                     *       "kind": "command_office",
                     *       "name": "航埠镇综合信息指挥室",
                     *       "area": "330802101",
                     *       "platform": null,
                     *       "closedOn": null
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 单位 id · Id of the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "机构改革"
                 *     }
                 */
                "application/json": components["schemas"]["UnitClosing"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000001",
                     *       "kind": "command_office",
                     *       "name": "航埠镇综合信息指挥室",
                     *       "area": "330802101",
                     *       "platform": null,
                     *       "closedOn": "2019-03-01"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 在该单位任职 · With a post in this unit */
                unit?: string;
                /** @description 岗位 · Role */
                role?: components["schemas"]["Role"];
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000002",
                     *           "name": "王建国",
                     *           "phone": "13800001234",
                     *           "posts": [
                     *             {
                     *               "id": "019371f4-5c00-7000-8000-000000000003",
                     *               "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *               "role": "grid_leader",
                     *               "area": "330802101211001",
                     *               "unitId": null,
                     *               "from": "2017-11-01",
                     *               "to": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    createStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王建国",
                 *       "phone": "13800001234",
                 *       "login": "wang.jg",
                 *       "password": "Qz-2017-abcd"
                 *     }
                 */
                "application/json": components["schemas"]["StaffCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000002",
                     *       "login": "wang.jg"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffCreated"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                 *       "role": "grid_leader",
                 *       "area": "330802101211001"
                 *     }
                 */
                "application/json": components["schemas"]["Appointment"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000003",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "grid_leader",
                     *       "area": "330802101211001",
                     *       "unitId": null,
                     *       "from": "2017-11-01",
                     *       "to": null
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    relieve: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 任职 id · Id of the post */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "调离"
                 *     }
                 */
                "application/json": components["schemas"]["Relief"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000003",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "grid_leader",
                     *       "area": "330802101211001",
                     *       "unitId": null,
                     *       "from": "2017-11-01",
                     *       "to": "2017-11-20"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 任职 id · Id of the post */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toStaffId": "019371f4-5c00-7000-8000-000000000005"
                 *     }
                 */
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "relieved": {
                     *         "id": "019371f4-5c00-7000-8000-000000000003",
                     *         "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *         "role": "grid_leader",
                     *         "area": "330802101211001",
                     *         "unitId": null,
                     *         "from": "2017-11-01",
                     *         "to": "2017-11-20"
                     *       },
                     *       "appointed": {
                     *         "id": "019371f4-5c00-7000-8000-000000000006",
                     *         "staffId": "019371f4-5c00-7000-8000-000000000005",
                     *         "role": "grid_leader",
                     *         "area": "330802101211001",
                     *         "unitId": null,
                     *         "from": "2017-11-20",
                     *         "to": null
                     *       },
                     *       "movedCases": 3
                     *     }
                     */
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listVacancies: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "area": "330802101211002",
                     *           "name": "殿前村第二网格",
                     *           "lacks": [
                     *             "grid_leader"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    getGridTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "members": [
                     *         {
                     *           "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *           "name": "王建国",
                     *           "phone": "13800001234",
                     *           "role": "grid_leader",
                     *           "from": "2017-11-01"
                     *         }
                     *       ],
                     *       "vacancies": [
                     *         "full_time_grid_worker",
                     *         "part_time_grid_worker",
                     *         "grid_supervisor"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GridTeam"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    listRoutingRules: {
        parameters: {
            query: {
                /** @description 县或乡镇编码 · Code of a county or township */
                area: components["schemas"]["RoutingArea"];
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "version": 1,
                     *       "rules": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000012",
                     *           "position": 1,
                     *           "typePrefix": "0602",
                     *           "within": "330802101211",
                     *           "urgency": null,
                     *           "unitId": "019371f4-5c00-7000-8000-000000000011",
                     *           "staffId": null,
                     *           "note": "违法建设",
                     *           "problems": [
                     *             "unit_closed"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoutingRules"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    putRoutingRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 县或乡镇编码 · Code of a county or township */
                area: components["schemas"]["RoutingArea"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "typePrefix": "0602",
                 *           "within": "330802101211",
                 *           "urgency": null,
                 *           "unitId": "019371f4-5c00-7000-8000-000000000011",
                 *           "staffId": null,
                 *           "note": "违法建设"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoutingRulesChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "version": 1,
                     *       "rules": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000012",
                     *           "position": 1,
                     *           "typePrefix": "0602",
                     *           "within": "330802101211",
                     *           "urgency": null,
                     *           "unitId": "019371f4-5c00-7000-8000-000000000011",
                     *           "staffId": null,
                     *           "note": "违法建设",
                     *           "problems": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoutingRules"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    tryRouting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeCode": "0602",
                 *       "area": "330802101211001"
                 *     }
                 */
                "application/json": components["schemas"]["RoutingTrial"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "platform": "integrated_enforcement",
                     *       "outcome": "by_rule",
                     *       "unit": {
                     *         "id": "019371f4-5c00-7000-8000-000000000011",
                     *         "name": "航埠镇综合执法中队"
                     *       },
                     *       "staff": null,
                     *       "rule": {
                     *         "id": "019371f4-5c00-7000-8000-000000000012",
                     *         "position": 1,
                     *         "area": "330802101"
                     *       },
                     *       "why": [
                     *         {
                     *           "rule": {
                     *             "id": "019371f4-5c00-7000-8000-000000000012",
                     *             "position": 1,
                     *             "area": "330802101"
                     *           },
                     *           "matched": true,
                     *           "because": "类型、区域、紧急程度都符合"
                     *         }
                     *       ],
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["RoutingTried"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listCaseTypes: {
        parameters: {
            query?: {
                /** @description 默认为本人所在县 · Your own county when absent */
                county?: components["schemas"]["CountyCode"];
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "county": "330802",
                     *       "version": 0,
                     *       "items": [
                     *         {
                     *           "code": "0102",
                     *           "county": null,
                     *           "version": 1,
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 7,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "note": null,
                     *           "ownCode": null,
                     *           "gbt31000": null,
                     *           "fields": {},
                     *           "validFrom": "2016-01-01",
                     *           "retiredOn": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseTypeList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    getCaseTypeVersions: {
        parameters: {
            query?: {
                /** @description 默认为本人所在县 · Your own county when absent */
                county?: components["schemas"]["CountyCode"];
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 小类编码 · Code of a minor type */
                code: components["schemas"]["MinorCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "0102",
                     *           "county": "330802",
                     *           "version": 1,
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 5,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "note": null,
                     *           "ownCode": "JF-02",
                     *           "gbt31000": null,
                     *           "fields": {
                     *             "type": "object",
                     *             "additionalProperties": false,
                     *             "required": [
                     *               "peopleInvolved"
                     *             ],
                     *             "properties": {
                     *               "peopleInvolved": {
                     *                 "type": "integer",
                     *                 "minimum": 1,
                     *                 "title": "涉及人数 · People involved"
                     *               }
                     *             }
                     *           },
                     *           "validFrom": "2017-12-01",
                     *           "retiredOn": null,
                     *           "validTo": null
                     *         },
                     *         {
                     *           "code": "0102",
                     *           "county": null,
                     *           "version": 1,
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 7,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "note": null,
                     *           "ownCode": null,
                     *           "gbt31000": null,
                     *           "fields": {},
                     *           "validFrom": "2016-01-01",
                     *           "retiredOn": null,
                     *           "validTo": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseTypeVersionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    putCountyCatalogue: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 县级编码 · Code of a county */
                county: components["schemas"]["CountyCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 0,
                 *       "validFrom": "2017-12-01",
                 *       "types": [
                 *         {
                 *           "code": "0102",
                 *           "resolve": {
                 *             "value": 5,
                 *             "unit": "cd"
                 *           },
                 *           "ownCode": "JF-02",
                 *           "fields": {
                 *             "type": "object",
                 *             "additionalProperties": false,
                 *             "required": [
                 *               "peopleInvolved"
                 *             ],
                 *             "properties": {
                 *               "peopleInvolved": {
                 *                 "type": "integer",
                 *                 "minimum": 1,
                 *                 "title": "涉及人数 · People involved"
                 *               }
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CountyCatalogueChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "county": "330802",
                     *       "version": 1,
                     *       "items": [
                     *         {
                     *           "code": "0102",
                     *           "county": "330802",
                     *           "version": 1,
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 5,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "note": null,
                     *           "ownCode": "JF-02",
                     *           "gbt31000": null,
                     *           "fields": {
                     *             "type": "object",
                     *             "additionalProperties": false,
                     *             "required": [
                     *               "peopleInvolved"
                     *             ],
                     *             "properties": {
                     *               "peopleInvolved": {
                     *                 "type": "integer",
                     *                 "minimum": 1,
                     *                 "title": "涉及人数 · People involved"
                     *               }
                     *             }
                     *           },
                     *           "validFrom": "2017-12-01",
                     *           "retiredOn": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CountyCatalogue"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            428: components["responses"]["VersionRequired"];
            503: components["responses"]["Busy"];
        };
    };
    listVocabularies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Urgency",
                     *           "codes": [
                     *             {
                     *               "code": "normal",
                     *               "zh": "普通",
                     *               "en": "Normal"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["VocabularyList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 状态,可多个 · Statuses, one or several */
                status?: components["schemas"]["CaseStatus"][];
                /** @description 大类或小类,可多个 · Major or minor types, one or several */
                typeCode?: components["schemas"]["TypeCode"][];
                /** @description 人员 id,或 none · A person, or none */
                handler?: components["schemas"]["HandlerFilter"];
                /** @description 承办单位 · Handling unit */
                unit?: string;
                /** @description 是否未办结 · Still open or not */
                open?: boolean;
                /** @description 是否超期 · Past its due time or not */
                overdue?: boolean;
                /** @description 上报时间起(含)· Reported from, inclusive */
                reportedFrom?: string;
                /** @description 上报时间止(不含)· Reported before */
                reportedTo?: string;
                /** @description 到期时间起(含)· Due from, inclusive */
                dueFrom?: string;
                /** @description 到期时间止(不含)· Due before */
                dueTo?: string;
                /** @description 办结时间起(含)· Closed from, inclusive */
                closedFrom?: string;
                /** @description 办结时间止(不含)· Closed before */
                closedTo?: string;
                /** @description 标题中的字词或案件编号开头 · Words of the title, or how the case number begins */
                q?: string;
                /** @description 按到期或按上报先后 · By due time, or newest first */
                sort?: "due" | "newest";
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000001",
                     *           "caseNo": "E3308021012017111800001",
                     *           "status": "in_progress",
                     *           "typeCode": "0102",
                     *           "severity": "general",
                     *           "urgency": "normal",
                     *           "area": "330802101211001",
                     *           "title": "换瓦砸坏邻居院墙",
                     *           "handler": "015fcb1e-0000-7000-8000-000000000002",
                     *           "unit": null,
                     *           "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *           "recurrenceOf": null,
                     *           "reportedAt": "2017-11-17T08:00:00Z",
                     *           "acceptedAt": "2017-11-17T08:20:00Z",
                     *           "dueAt": "2017-11-24T16:00:00Z",
                     *           "closedAt": null,
                     *           "overdue": false,
                     *           "version": 4
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    reportCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeCode": "0102",
                 *       "area": "330802101211001",
                 *       "title": "换瓦砸坏邻居院墙",
                 *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                 *       "parties": [
                 *         {
                 *           "role": "applicant",
                 *           "name": "夏某"
                 *         },
                 *         {
                 *           "role": "respondent",
                 *           "name": "王某"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CaseReport"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 已创建 · Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    getCaseTimeline: {
        parameters: {
            query?: {
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2017-11-17T08:00:00.000Z",
                     *           "event": "case.report",
                     *           "label": "上报",
                     *           "actor": {
                     *             "id": "015fcb1e-0000-7000-8000-000000000002",
                     *             "name": "王建国"
                     *           },
                     *           "role": "full_time_grid_worker",
                     *           "unit": null,
                     *           "from": "draft",
                     *           "to": "reported",
                     *           "text": null,
                     *           "data": {
                     *             "typeCode": "0102"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    listCasePeople: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000005",
                     *           "role": "applicant",
                     *           "name": "夏某",
                     *           "phone": "13800001234"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    listCaseNotes: {
        parameters: {
            query?: {
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000004",
                     *           "kind": "mediation",
                     *           "text": "双方到场,王某答应重新粉刷",
                     *           "milestone": null,
                     *           "occurredAt": null,
                     *           "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *           "writtenAt": "2017-11-17T09:00:00.000Z",
                     *           "struck": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    addCaseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "mediation",
                 *       "text": "双方到场,王某答应重新粉刷"
                 *     }
                 */
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000004",
                     *       "kind": "mediation",
                     *       "text": "双方到场,王某答应重新粉刷",
                     *       "milestone": null,
                     *       "occurredAt": null,
                     *       "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "writtenAt": "2017-11-17T09:00:00.000Z",
                     *       "struck": null
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    strikeCaseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
                /** @description 记录 id · Id of the note */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "写错案件"
                 *     }
                 */
                "application/json": components["schemas"]["StrikeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000004",
                     *       "kind": "mediation",
                     *       "text": "双方到场,王某答应重新粉刷",
                     *       "milestone": null,
                     *       "occurredAt": null,
                     *       "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "writtenAt": "2017-11-17T09:00:00.000Z",
                     *       "struck": {
                     *         "by": "015fcb1e-0000-7000-8000-000000000002",
                     *         "at": "2017-11-17T09:30:00.000Z",
                     *         "reason": "写错案件"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    selfHandleCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已劝导清理完毕",
                 *       "evidence": [
                 *         {
                 *           "id": "015fcb1e-0000-7000-8000-00000000000e",
                 *           "kind": "photo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SelfHandleBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "双方已自行和好"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "请补充现场照片与门牌号"
                 *     }
                 */
                "application/json": components["schemas"]["RequestSupplementBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    acceptCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "severity": "general"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    rejectCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "out_of_scope",
                 *       "advice": "属合同争议,可向人民法院起诉",
                 *       "referral": "柯城区人民法院"
                 *     }
                 */
                "application/json": components["schemas"]["RejectBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    reconsiderCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "当事人补充了新的事实"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    reclassifyCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeCode": "0103",
                 *       "text": "实为宅基地界址争议"
                 *     }
                 */
                "application/json": components["schemas"]["ReclassifyBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    mergeCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leadCaseId": "015fcb1e-0000-7000-8000-000000000003",
                 *       "text": "同一事项多次反映"
                 *     }
                 */
                "application/json": components["schemas"]["MergeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    unmergeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "经核为另一事项"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    splitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parts": [
                 *         {
                 *           "title": "浇地面引起的争吵",
                 *           "description": "屋檐外浇筑混凝土",
                 *           "typeCode": "0102"
                 *         }
                 *       ],
                 *       "text": "两件事分别办理"
                 *     }
                 */
                "application/json": components["schemas"]["SplitBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    dispatchCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handlerId": "015fcb1e-0000-7000-8000-000000000002",
                 *       "text": "请当日到场"
                 *     }
                 */
                "application/json": components["schemas"]["DispatchBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    reassignCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": "015fcb1e-0000-7000-8000-000000000009",
                 *       "text": "改由调委会办理"
                 *     }
                 */
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    recallDispatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "派错单位,收回重派"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    signForCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    arriveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "location": {
                 *         "lon": 118.775,
                 *         "lat": 28.93
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ArriveBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    forwardCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handlerId": "015fcb1e-0000-7000-8000-000000000002"
                 *     }
                 */
                "application/json": components["schemas"]["ForwardBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestJointHandling: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parts": [
                 *         {
                 *           "unitId": "015fcb1e-0000-7000-8000-000000000009",
                 *           "task": "认定违法占地面积"
                 *         }
                 *       ],
                 *       "text": "需自然资源部门配合"
                 *     }
                 */
                "application/json": components["schemas"]["JointHandlingBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    answerPart: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "占地面积 42 平方米,未取得许可"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerPartBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    waivePart: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "itemId": "015fcb1e-0000-7000-8000-000000000007",
                 *       "text": "已无需配合"
                 *     }
                 */
                "application/json": components["schemas"]["WaivePartBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "not_our_duty",
                 *       "text": "属市场监管职责"
                 *     }
                 */
                "application/json": components["schemas"]["RequestReturnBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    approveReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "情况属实,同意"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    refuseReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "职责清单第 3 项已列明"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    escalateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "no_result",
                 *       "text": "两次调解未果"
                 *     }
                 */
                "application/json": components["schemas"]["EscalateBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    sendDown: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "属镇级职责,请镇里办理"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    delegateDown: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "准入清单内事项,请村里办理"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "season",
                 *       "reviewOn": "2025-03-20",
                 *       "text": "雨季无法施工",
                 *       "evidence": [
                 *         {
                 *           "id": "015fcb1e-0000-7000-8000-00000000000e",
                 *           "kind": "photo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RequestSuspensionBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    approveSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "同意,到期复核"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    refuseSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "可先行清理"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    prolongSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reviewOn": "2025-04-10",
                 *       "text": "雨季未结束"
                 *     }
                 */
                "application/json": components["schemas"]["ProlongSuspensionBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    resumeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ResumeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "cross_department",
                 *       "dueAt": "2025-04-01T17:00:00+08:00",
                 *       "text": "等待规划部门认定"
                 *     }
                 */
                "application/json": components["schemas"]["RequestExtensionBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    approveExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "同意延期一次"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveExtensionBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    refuseExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "理由不足"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    setCaseDue: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dueAt": "2025-04-01T17:00:00+08:00",
                 *       "text": "四月一日前办结"
                 *     }
                 */
                "application/json": components["schemas"]["SetDueBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    submitResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resultCode": "mediated_agreed",
                 *       "text": "已重新粉刷墙面,双方握手言和"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitResultBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    recallResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "漏附照片,补充后再报"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    passVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "on_site",
                 *       "text": "墙面已粉刷",
                 *       "evidence": [
                 *         {
                 *           "id": "015fcb1e-0000-7000-8000-00000000000e",
                 *           "kind": "photo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PassVerificationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    failVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "墙面仍有破损"
                 *     }
                 */
                "application/json": components["schemas"]["FailVerificationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    sendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "缺少粉刷后的情况说明"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closingCode": "resolved",
                 *       "reporterInformed": true
                 *     }
                 */
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestTermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closingCode": "matter_gone",
                 *       "text": "摊位已自行撤走"
                 *     }
                 */
                "application/json": components["schemas"]["RequestTerminationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    terminateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closingCode": "matter_gone",
                 *       "text": "经核事由消失"
                 *     }
                 */
                "application/json": components["schemas"]["TerminateBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    transferCaseOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authority": "航埠派出所",
                 *       "legalBasis": "治安管理处罚法第四十三条",
                 *       "materials": [
                 *         "现场照片 3 张"
                 *       ],
                 *       "text": "涉嫌殴打他人"
                 *     }
                 */
                "application/json": components["schemas"]["TransferBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    acknowledgeTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receiptNo": "航派收〔2025〕3号",
                 *       "text": "值班民警签收"
                 *     }
                 */
                "application/json": components["schemas"]["AcknowledgeTransferBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    refuseTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "不属本机关管辖"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    recallTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "材料不全,收回补充"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    closeTransferred: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已行政处罚,罚款 200 元"
                 *     }
                 */
                "application/json": components["schemas"]["CloseTransferredBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    signOffCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agreed": true
                 *     }
                 */
                "application/json": components["schemas"]["SignOffBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    spotCheckCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passed": true,
                 *       "text": "现场已清理",
                 *       "evidence": [
                 *         {
                 *           "id": "015fcb1e-0000-7000-8000-00000000000e",
                 *           "kind": "photo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SpotCheckBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    followUpCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "way": "phone",
                 *       "satisfied": true,
                 *       "text": "双方相处融洽"
                 *     }
                 */
                "application/json": components["schemas"]["FollowUpBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    rateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rating": 5
                 *     }
                 */
                "application/json": components["schemas"]["RateBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "agreement_not_performed",
                 *       "text": "墙面至今未粉刷"
                 *     }
                 */
                "application/json": components["schemas"]["RequestReopenBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    approveReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "情况属实"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    refuseReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已核实履行完毕"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    archiveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    requestVoid: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "entered_by_mistake",
                 *       "text": "重复录入"
                 *     }
                 */
                "application/json": components["schemas"]["RequestVoidBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    approveVoid: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "经核属误录"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    urgeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["UrgeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    superviseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": "yellow_card",
                 *       "limit": {
                 *         "value": 2,
                 *         "unit": "wd"
                 *       },
                 *       "text": "两个工作日内书面说明"
                 *     }
                 */
                "application/json": components["schemas"]["SuperviseBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    answerSupervision: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已安排拆除,周五前完成"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    notifyCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": "015fcb1e-0000-7000-8000-000000000009",
                 *       "text": "发现未经许可建房",
                 *       "suggestion": "请认定用地性质",
                 *       "replyNeeded": true
                 *     }
                 */
                "application/json": components["schemas"]["NotifyCopyBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    replyNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "itemId": "015fcb1e-0000-7000-8000-000000000008",
                 *       "text": "该地块为基本农田"
                 *     }
                 */
                "application/json": components["schemas"]["ReplyNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getLetter: {
        parameters: {
            query?: {
                /** @description html 为打印页 · html: a page to print */
                format?: "json" | "html";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
                /** @description 移送或抄告事项 id · Id of the transfer or notice */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000013",
                     *       "kind": "transfer",
                     *       "state": "done",
                     *       "number": "航埠镇移〔2017〕3号",
                     *       "date": "2017-11-18",
                     *       "from": "航埠镇综合信息指挥室",
                     *       "to": "航埠派出所",
                     *       "caseId": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "place": "航埠镇殿前村第一网格",
                     *       "occurredAt": null,
                     *       "parties": [
                     *         {
                     *           "role": "respondent",
                     *           "name": "王某"
                     *         }
                     *       ],
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面,随后发生推搡",
                     *       "text": "涉嫌殴打他人",
                     *       "crime": false,
                     *       "legalBasis": "《中华人民共和国治安管理处罚法》第四十三条",
                     *       "materials": [
                     *         "现场照片 3 张"
                     *       ],
                     *       "suggestion": null,
                     *       "replyNeeded": true,
                     *       "replyBy": "2017-11-20T06:00:00.000Z",
                     *       "receipt": {
                     *         "receiptNo": "航派收〔2017〕3号",
                     *         "receivedAt": "2017-11-18T08:00:00.000Z",
                     *         "text": "值班民警签收"
                     *       },
                     *       "reply": null
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    listMyTasks: {
        parameters: {
            query?: {
                /** @description 种类,可多个 · Kinds, one or several */
                kind?: components["schemas"]["ClockKind"][];
                /** @description 是否超期 · Past its due time or not */
                overdue?: boolean;
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "clockId": "015fcb1e-0000-7000-8000-000000000011",
                     *           "kind": "decision",
                     *           "label": "审批时限",
                     *           "case": {
                     *             "id": "015fcb1e-0000-7000-8000-000000000001",
                     *             "caseNo": "E3308021012017111800001",
                     *             "title": "换瓦砸坏邻居院墙",
                     *             "status": "in_progress",
                     *             "urgency": "normal",
                     *             "area": "330802101211001"
                     *           },
                     *           "itemId": "015fcb1e-0000-7000-8000-000000000007",
                     *           "do": [
                     *             "approve_return",
                     *             "refuse_return"
                     *           ],
                     *           "note": null,
                     *           "milestone": null,
                     *           "because": "申请退回:非本单位职责",
                     *           "dueAt": "2017-11-20T06:00:00.000Z",
                     *           "warningLevel": null,
                     *           "overdue": false
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    listMyNotifications: {
        parameters: {
            query?: {
                /** @description 只看未读,或只看已读 · Unread only, or read only */
                unread?: boolean;
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000012",
                     *           "at": "2017-11-18T01:00:00.000Z",
                     *           "event": "case.dispatch",
                     *           "label": "分派",
                     *           "level": null,
                     *           "clockKind": null,
                     *           "dueAt": "2017-11-18T05:00:00.000Z",
                     *           "case": {
                     *             "id": "015fcb1e-0000-7000-8000-000000000001",
                     *             "caseNo": "E3308021012017111800001",
                     *             "title": "换瓦砸坏邻居院墙"
                     *           },
                     *           "readAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            503: components["responses"]["Busy"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 通知 id · Id of the notification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000012",
                     *       "at": "2017-11-18T01:00:00.000Z",
                     *       "event": "case.dispatch",
                     *       "label": "分派",
                     *       "level": null,
                     *       "clockKind": null,
                     *       "dueAt": "2017-11-18T05:00:00.000Z",
                     *       "case": {
                     *         "id": "015fcb1e-0000-7000-8000-000000000001",
                     *         "caseNo": "E3308021012017111800001",
                     *         "title": "换瓦砸坏邻居院墙"
                     *       },
                     *       "readAt": "2017-11-18T01:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getBacklog: {
        parameters: {
            query?: {
                /** @description 区域,默认自己的辖区 · Area; your own when absent */
                area?: components["schemas"]["AreaCode"];
                /** @description 分组;area 为下一级区域 · Groups; area: by child area */
                groupBy?: "area" | "type" | "unit";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2017-11-18T02:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "key": "330802101211",
                     *           "label": "殿前村委会",
                     *           "open": 1,
                     *           "overdue": 0,
                     *           "byStatus": {
                     *             "reported": 0,
                     *             "accepted": 0,
                     *             "dispatched": 0,
                     *             "in_progress": 1,
                     *             "suspended": 0,
                     *             "pending_verification": 0,
                     *             "verified": 0,
                     *             "transferred_out": 0
                     *           },
                     *           "byAge": {
                     *             "d0_3": 1,
                     *             "d4_7": 0,
                     *             "d8_15": 0,
                     *             "d16_30": 0,
                     *             "d31": 0
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "open": 1,
                     *         "overdue": 0,
                     *         "byStatus": {
                     *           "reported": 0,
                     *           "accepted": 0,
                     *           "dispatched": 0,
                     *           "in_progress": 1,
                     *           "suspended": 0,
                     *           "pending_verification": 0,
                     *           "verified": 0,
                     *           "transferred_out": 0
                     *         },
                     *         "byAge": {
                     *           "d0_3": 1,
                     *           "d4_7": 0,
                     *           "d8_15": 0,
                     *           "d16_30": 0,
                     *           "d31": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Backlog"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    getClosureTimes: {
        parameters: {
            query: {
                /** @description 区域,默认自己的辖区 · Area; your own when absent */
                area?: components["schemas"]["AreaCode"];
                /** @description 办结时间起(含)· Closed from, inclusive */
                from: string;
                /** @description 办结时间止(不含)· Closed before */
                to: string;
                /** @description 分组;area 为下一级区域 · Groups; area: by child area */
                groupBy?: "area" | "type" | "month" | "unit" | "handler";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": {
                     *         "from": "2017-10-31T16:00:00.000Z",
                     *         "to": "2017-11-30T16:00:00.000Z"
                     *       },
                     *       "cohort": "by_closed",
                     *       "items": [
                     *         {
                     *           "key": "330802101211",
                     *           "label": "殿前村委会",
                     *           "closed": 1,
                     *           "elapsedHours": {
                     *             "mean": 26.5,
                     *             "median": 26.5,
                     *             "p90": 26.5
                     *           },
                     *           "workingHours": {
                     *             "mean": 8,
                     *             "median": 8,
                     *             "p90": 8
                     *           },
                     *           "onTime": {
                     *             "numerator": 1,
                     *             "denominator": 1,
                     *             "value": 100,
                     *             "definition": "…"
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "closed": 1,
                     *         "elapsedHours": {
                     *           "mean": 26.5,
                     *           "median": 26.5,
                     *           "p90": 26.5
                     *         },
                     *         "workingHours": {
                     *           "mean": 8,
                     *           "median": 8,
                     *           "p90": 8
                     *         },
                     *         "onTime": {
                     *           "numerator": 1,
                     *           "denominator": 1,
                     *           "value": 100,
                     *           "definition": "…"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClosureTimes"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listCaseClocks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-00000000000c",
                     *           "kind": "resolve",
                     *           "name": null,
                     *           "itemId": null,
                     *           "state": "running",
                     *           "startedAt": "2025-03-03T01:00:00.000Z",
                     *           "dueAt": "2025-03-06T09:00:00.000Z",
                     *           "originalDueAt": "2025-03-06T09:00:00.000Z",
                     *           "limitUnit": "wd",
                     *           "dues": [
                     *             {
                     *               "dueAt": "2025-03-06T09:00:00.000Z",
                     *               "at": "2025-03-03T01:00:00.000Z",
                     *               "because": "accept"
                     *             }
                     *           ],
                     *           "pauses": [],
                     *           "pausedAt": null,
                     *           "endedAt": null,
                     *           "inTime": null,
                     *           "warningLevel": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseClockList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    getSweepState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "running": 1280,
                     *       "waiting": 0,
                     *       "lagSeconds": 0
                     *     }
                     */
                    "application/json": components["schemas"]["SweepState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Busy"];
        };
    };
    listRecurrenceCandidates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000003",
                     *           "caseNo": "E3308021012017111700001",
                     *           "title": "换瓦砸坏邻居院墙",
                     *           "status": "closed",
                     *           "typeCode": "0102",
                     *           "area": "330802101211001",
                     *           "reportedAt": "2017-11-17T08:00:00.000Z",
                     *           "closedAt": "2017-11-17T12:00:00.000Z",
                     *           "sharedParties": 2,
                     *           "samePlace": true,
                     *           "sameType": true,
                     *           "suggestion": "recurrence_of"
                     *         }
                     *       ],
                     *       "risk": {
                     *         "score": 10,
                     *         "proposedColor": "yellow",
                     *         "color": null,
                     *         "reasons": [
                     *           {
                     *             "factor": "recurrence",
                     *             "points": 10,
                     *             "zh": "同一当事人 90 日内复发",
                     *             "en": "The same parties again within 90 days"
                     *           }
                     *         ]
                     *       },
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RecurrenceCandidates"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    setRiskColor: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "color": "orange",
                 *       "reason": "扬言报复",
                 *       "factors": {
                 *         "threat": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RiskColorBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 草稿 id · Id of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "version": 1,
                     *       "savedAt": "2017-11-17T08:00:00.000Z",
                     *       "content": {
                     *         "typeCode": "0102",
                     *         "area": "330802101211001",
                     *         "title": "换瓦砸坏邻居院墙",
                     *         "description": "换瓦工失手,碎瓦砸坏夏某家的墙面"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 客户端生成的 UUIDv7,上报后即案件 id · Your own UUIDv7, and the id of the case later */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "typeCode": "0102",
                 *         "area": "330802101211001",
                 *         "title": "换瓦砸坏邻居院墙",
                 *         "description": "换瓦工失手,碎瓦砸坏夏某家的墙面"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DraftChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "version": 1,
                     *       "savedAt": "2017-11-17T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000001",
                     *           "version": 1,
                     *           "savedAt": "2017-11-17T08:00:00.000Z",
                     *           "title": "换瓦砸坏邻居院墙",
                     *           "area": "330802101211001"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Busy"];
        };
    };
    discardCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 草稿 id · Id of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    reportDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 草稿 id · Id of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["DraftReport"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 已创建 · Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    listAdmissions: {
        parameters: {
            query?: {
                /** @description 该区域及其下级的清单 · Lists of this area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 状态 · State */
                state?: components["schemas"]["AdmissionState"];
                /** @description 下放到哪一级 · Tier it is given to */
                tier?: components["schemas"]["AdmissionTier"];
                /** @description 小类或大类 · Minor or major type */
                typeCode?: components["schemas"]["TypeCode"];
                /** @description Items on a page · 每页条数 */
                limit?: number;
                /** @description `nextCursor` of the page before · 上一页的游标 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000021",
                     *           "area": "330802",
                     *           "tier": "grid",
                     *           "typeCode": "0401",
                     *           "title": "农村集体聚餐报备巡查",
                     *           "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                     *           "basis": "《浙江省食品安全条例》",
                     *           "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                     *           "unitId": "019371f4-5c00-7000-8000-000000000009",
                     *           "requestedBy": "019371f4-5c00-7000-8000-000000000002",
                     *           "requestedAt": "2025-03-03T01:00:00.000Z",
                     *           "state": "admitted",
                     *           "reference": "柯城区准〔2025〕3号",
                     *           "opinion": "权责清楚、经费落实,同意准入",
                     *           "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *           "decidedAt": "2025-03-04T02:00:00.000Z",
                     *           "validFrom": "2025-03-04",
                     *           "validTo": "2026-03-04",
                     *           "inForce": true,
                     *           "withdrawnBy": null,
                     *           "withdrawnAt": null,
                     *           "withdrawalReason": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    requestAdmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": "330802",
                 *       "tier": "grid",
                 *       "typeCode": "0401",
                 *       "title": "农村集体聚餐报备巡查",
                 *       "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                 *       "basis": "《浙江省食品安全条例》",
                 *       "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                 *       "unitId": "019371f4-5c00-7000-8000-000000000009"
                 *     }
                 */
                "application/json": components["schemas"]["AdmissionRequest"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "area": "330802",
                     *       "tier": "grid",
                     *       "typeCode": "0401",
                     *       "title": "农村集体聚餐报备巡查",
                     *       "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                     *       "basis": "《浙江省食品安全条例》",
                     *       "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                     *       "unitId": "019371f4-5c00-7000-8000-000000000009",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000002",
                     *       "requestedAt": "2025-03-03T01:00:00.000Z",
                     *       "state": "requested",
                     *       "reference": null,
                     *       "opinion": null,
                     *       "decidedBy": null,
                     *       "decidedAt": null,
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "inForce": false,
                     *       "withdrawnBy": null,
                     *       "withdrawnAt": null,
                     *       "withdrawalReason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Admission"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    decideAdmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 准入事项 id · Id of the admission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "admit": true,
                 *       "opinion": "权责清楚、经费落实,同意准入",
                 *       "validTo": "2026-03-04"
                 *     }
                 */
                "application/json": components["schemas"]["AdmissionDecision"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "area": "330802",
                     *       "tier": "grid",
                     *       "typeCode": "0401",
                     *       "title": "农村集体聚餐报备巡查",
                     *       "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                     *       "basis": "《浙江省食品安全条例》",
                     *       "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                     *       "unitId": "019371f4-5c00-7000-8000-000000000009",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000002",
                     *       "requestedAt": "2025-03-03T01:00:00.000Z",
                     *       "state": "admitted",
                     *       "reference": "柯城区准〔2025〕3号",
                     *       "opinion": "权责清楚、经费落实,同意准入",
                     *       "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "decidedAt": "2025-03-04T02:00:00.000Z",
                     *       "validFrom": "2025-03-04",
                     *       "validTo": "2026-03-04",
                     *       "inForce": true,
                     *       "withdrawnBy": null,
                     *       "withdrawnAt": null,
                     *       "withdrawalReason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Admission"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawAdmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果 · Made by the client, one per request; a repeat gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 准入事项 id · Id of the admission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "群众评议不满意率过半"
                 *     }
                 */
                "application/json": components["schemas"]["AdmissionWithdrawal"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "area": "330802",
                     *       "tier": "grid",
                     *       "typeCode": "0401",
                     *       "title": "农村集体聚餐报备巡查",
                     *       "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                     *       "basis": "《浙江省食品安全条例》",
                     *       "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                     *       "unitId": "019371f4-5c00-7000-8000-000000000009",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000002",
                     *       "requestedAt": "2025-03-03T01:00:00.000Z",
                     *       "state": "withdrawn",
                     *       "reference": "柯城区准〔2025〕3号",
                     *       "opinion": "权责清楚、经费落实,同意准入",
                     *       "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "decidedAt": "2025-03-04T02:00:00.000Z",
                     *       "validFrom": "2025-03-04",
                     *       "validTo": "2026-03-04",
                     *       "inForce": false,
                     *       "withdrawnBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "withdrawnAt": "2025-09-01T02:00:00.000Z",
                     *       "withdrawalReason": "群众评议不满意率过半"
                     *     }
                     */
                    "application/json": components["schemas"]["Admission"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    getGridDutyLists: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "listOf": "330802101211001",
                     *       "service": [
                     *         {
                     *           "item": "走访常住与流动人口,更新信息",
                     *           "note": "孤寡老人优先"
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "role": "full_time_grid_worker",
                     *           "items": [
                     *             {
                     *               "item": "每日巡查并记录"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "updatedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "updatedAt": "2025-03-04T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GridDutyLists"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Busy"];
        };
    };
    putGridDutyLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": [
                 *         {
                 *           "item": "走访常住与流动人口,更新信息",
                 *           "note": "孤寡老人优先"
                 *         }
                 *       ],
                 *       "duties": [
                 *         {
                 *           "role": "full_time_grid_worker",
                 *           "items": [
                 *             {
                 *               "item": "每日巡查并记录"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GridDutyListsChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "listOf": "330802101211001",
                     *       "service": [
                     *         {
                     *           "item": "走访常住与流动人口,更新信息",
                     *           "note": "孤寡老人优先"
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "role": "full_time_grid_worker",
                     *           "items": [
                     *             {
                     *               "item": "每日巡查并记录"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "updatedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "updatedAt": "2025-03-04T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GridDutyLists"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
    importAreas: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example code,name,parentCode,level
                 *     33,浙江省,,province
                 *     3308,衢州市,33,prefecture_city
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "inserted": 2,
                     *       "updated": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": components["schemas"]["AreaImportResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            503: components["responses"]["Busy"];
        };
    };
}
